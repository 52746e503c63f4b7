import SourceText

/// A draft that has been read: its framework, its front matter, and its answers by step.
public struct Draft: Sendable {
    /// The states in which nobody waits for the document's decision any more.
    public static let settledStates: Set<String> = ["accepted", "rejected", "withdrawn", "superseded"]

    /// The framework that the front matter's `kind` names.
    public let framework: Framework
    /// The bytes and the places of the parts, for editing and for messages.
    public let file: DraftFile
    /// The front matter as it was typed, not yet said for people.
    public let frontMatter: FrontMatter
    /// The answers by step id; a step whose section is missing has none, one that is empty has an empty one.
    public let answers: [String: Answer]
    /// The figures of the front matter by name.
    public let figures: [String: DeclaredFigure]
    /// Sections that the framework does not know, in the file's order.
    public let others: [OtherSection]
    /// What a person should know about the file, though it can be used as it is.
    public let notices: [Notice]

    /// The file as the person named it, or `-` for standard input.
    public var path: String { file.path }

    /// The view that its audience gets where nobody asked for one.
    public var standardView: View { View.standard(forAudience: frontMatter["audience"]) }

    /// The required steps that have no answer yet.
    public var missing: [Step] {
        framework.steps.filter { step in
            guard step.isRequired, answers[step.id]?.isEmpty ?? true else { return false }
            return step.condition.map { answers[$0.step]?.passage.text == $0.answer } ?? true
        }
    }
}

/// Something about a draft that a person should know and that stops nothing.
public struct Notice: Hashable, Sendable, CustomStringConvertible {
    /// The draft as the person named it, or `-` for standard input.
    public let path: String
    /// The place it is about, line and column counted from 1.
    public let location: SourceLocation
    /// Lower case, no full stop.
    public let message: String

    /// `path:line:column: notice: message`.
    public var description: String { "\(path):\(location.line):\(location.column): notice: \(message)" }
}
