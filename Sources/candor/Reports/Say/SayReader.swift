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

    /// A number alone.
    ///
    /// - Throws: `Failure` for a text that is none: an unknown metric, a number with a noun, or no number.
    func figure(_ text: String) throws -> Figure {
        do throws(QuantityError) {
            return try Figure(text)
        } catch {
            guard NamedValue.mayName(text) else { throw Failure(message: Self.finer(error, text).message) }
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
        guard let end = text.lastIndex(where: { "0"..."9" ~= $0 || $0 == "%" }) else { return error.message }
        let number = text[...end]
        var rest = text[text.index(after: end)...].drop { $0 == " " }
        if rest.hasPrefix("of ") { rest = rest.dropFirst(3) }
        guard !rest.isEmpty, (try? Share(number)) != nil else { return error.message }
        // "failed" says what went wrong, and not with what.
        if rest.hasSuffix("ed") || rest.hasSuffix("wrong") {
            let words = rest.split(separator: " ")
            let of = words.count > 1 ? words.dropLast().joined(separator: " ") : "answers"
            return
                "'\(text)' mixes the number with words; type '\(number)' and put them into --of and --harm, such as"
                + " --of '\(of)' --harm '\(words.last ?? "")'"
        }
        return
            "'\(text)' mixes the number with words; type '\(number)' and put them into --of, such as --of '\(rest)'"
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
