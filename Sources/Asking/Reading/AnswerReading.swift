import Drafting
import Quantities
import SourceText

/// Reads what was typed as an answer of a kind.
public enum AnswerReading: Hashable, Sendable {
    /// The answer to keep, and how it is said back where that helps.
    case answer(String, saidBack: String?)
    /// It cannot be read; the sentence says what to type instead.
    case unreadable(String)

    /// - Parameters:
    ///   - text: what was typed, without blank space at both ends.
    ///   - moments: reads what is seen from now, such as `Friday 17:00`; without it only whole dates are read.
    public init(_ text: String, for question: Question, moments: MomentReader? = nil) {
        switch question.kind {
        case .choice: self = Self.choice(text, question.choices)
        case .moment: self = Self.moment(text, moments)
        case .duration: self = Self.duration(text)
        case .prose, .line, .figure, .list, .records: self = .answer(text, saidBack: nil)
        }
    }

    private static func choice(_ text: String, _ choices: [String]) -> AnswerReading {
        if let number = Int(text), choices.indices.contains(number - 1) {
            return .answer(choices[number - 1], saidBack: choices[number - 1])
        }
        if let same = choices.first(where: { $0.lowercased() == text.lowercased() }) {
            return .answer(same, saidBack: nil)
        }
        let begun = choices.filter { $0.lowercased().hasPrefix(text.lowercased()) }
        if begun.count == 1 { return .answer(begun[0], saidBack: begun[0]) }
        let suggestion = Spelling.suggestion(for: text, in: choices)
        return .unreadable(
            "'\(text)' is not one of the choices\(suggestion); type a number from 1 to \(choices.count)")
    }

    private static func moment(_ text: String, _ moments: MomentReader?) -> AnswerReading {
        do throws(QuantityError) {
            guard let moments else { return .answer(text, saidBack: try Moment(text).said) }
            let moment = try moments.read(text)
            // A whole date stays as it was typed; what was seen from now is kept in full.
            let isWhole = (try? Moment(text)).map { $0.time == nil || $0.zone != nil } ?? false
            return .answer(isWhole ? text : moments.written(moment), saidBack: moments.said(moment))
        } catch {
            return .unreadable(error.message)
        }
    }

    private static func duration(_ text: String) -> AnswerReading {
        do throws(QuantityError) {
            return .answer(text, saidBack: try TimeSpan(text).said)
        } catch {
            return .unreadable(error.message)
        }
    }
}
