import Drafting
import Quantities
import SourceText

/// Reads what was typed as an answer of a kind.
public enum AnswerReading: Hashable, Sendable {
    /// The answer to keep, and how it is said back where that helps.
    case answer(String, saidBack: String?)
    /// It cannot be read; the sentence says what to type instead.
    case unreadable(String)

    /// - Parameter text: what was typed, without blank space at both ends.
    public init(_ text: String, for question: Question) {
        switch question.kind {
        case .choice: self = Self.choice(text, question.choices)
        case .moment: self = Self.moment(text)
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

    private static func moment(_ text: String) -> AnswerReading {
        do {
            return .answer(text, saidBack: try Moment(text).said)
        } catch {
            return .unreadable("\(error)")
        }
    }

    private static func duration(_ text: String) -> AnswerReading {
        do {
            return .answer(text, saidBack: try TimeSpan(text).said)
        } catch {
            return .unreadable("\(error)")
        }
    }
}
