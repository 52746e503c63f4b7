import Drafting
import Quantities
import SourceText

/// Reads a typed value into what it means, with the metrics where the value names one.
///
/// A class, because the metrics are read when the first value asks for them and kept for the others.
final class SayReader {
    private let read: () throws -> MetricLibrary
    private var known: MetricLibrary?

    init(metrics read: @escaping () throws -> MetricLibrary) {
        self.read = read
    }

    /// The metric with its value, or `nil` where a text is a number alone.
    ///
    /// - Throws: `Failure` for a metric that was named by option and does not exist.
    func named(_ text: String, metric: String?) throws -> NamedValue? {
        if let metric {
            if let named = try metrics().named(in: "\(metric) \(text)") { return named }
            let suggestion = Spelling.suggestion(for: metric, in: try metrics().all().map(\.name))
            throw Failure(
                message: "there is no metric '\(metric)'\(suggestion)\(suggestion.isEmpty ? Self.cure : "")")
        }
        guard NamedValue.mayName(text) else { return nil }
        return try metrics().named(in: text)
    }

    /// A number alone, or one with what it counts and what happens to them: `3.2% of answers are wrong`.
    ///
    /// - Throws: `Failure` for a text that is neither: an unknown metric, a number with other words, or no number.
    func figure(_ text: String) throws -> Figure {
        do throws(QuantityError) {
            return try Figure(text)
        } catch {
            guard NamedValue.mayName(text) else { throw Failure(message: Self.finer(error, text).message) }
            if let mixed = MixedText(text), mixed.isWhole, var figure = try? Figure(mixed.number) {
                figure.base = BaseNoun(mixed.base)
                figure.harm = mixed.harm
                return figure
            }
            throw Failure(message: try problem(with: text, error))
        }
    }

    /// What is wrong with a text that holds words.
    private func problem(with text: String, _ error: QuantityError) throws -> String {
        let words = NamedValue.words(before: text)
        if NamedValue.mayName(words) {
            if let nearest = try metrics().nearest(to: words) {
                return "there is no metric '\(words)'; did you mean '\(nearest)'?"
            }
            return "there is no metric '\(words)'\(Self.cure)"
        }
        guard let mixed = MixedText(text) else { return error.message }
        return "'\(text)' mixes the number with words; type \(mixed.cure(mixed.number))"
    }

    /// What is wrong with the value of a metric; where words follow its number, what to type instead.
    static func problem(with named: NamedValue, _ message: String) -> String {
        guard let mixed = MixedText(named.value) else { return message }
        // A sentence of its own has no place for further words.
        let takesWords = [.share, .percentile].contains(named.metric.takes)
        let cure = mixed.cure("\(named.spelling) \(mixed.number)", takesWords: takesWords)
        return "'\(named.value)' mixes the number with words; type \(cure)"
    }

    /// What is wrong with a text that is not even a figure, as a share sees it: `nan` is not finite.
    private static func finer(_ error: QuantityError, _ text: String) -> QuantityError {
        guard case .notAFigure = error else { return error }
        do throws(QuantityError) {
            _ = try Share(text)
            return error
        } catch .notAShare {
            return error
        } catch let finer {
            return finer
        }
    }

    private func metrics() throws -> MetricLibrary {
        if let known { return known }
        let metrics = try read()
        known = metrics
        return metrics
    }

    private static let cure =
        "; type the number alone, and say of what with --of and what happens with --harm"
}
