import Drafting

/// One thing that the walk asks for: an entry of the front matter, or a step's answer.
public enum Question: Hashable, Sendable {
    /// An entry of the front matter, which a document shows as data about itself.
    case field(Field)
    /// A step of the framework, which a document shows as a section.
    case step(Step)

    /// The field's key or the step's id.
    public var id: String {
        switch self {
        case .field(let field): field.key
        case .step(let step): step.id
        }
    }

    /// What it is called in a heading or a list.
    public var title: String {
        switch self {
        case .field(let field): field.label
        case .step(let step): step.title
        }
    }

    /// What it is called in one or two words: the label of a field, the heading of a step.
    public var name: String {
        switch self {
        case .field(let field): field.label
        case .step(let step): step.heading
        }
    }

    /// The sentence that asks.
    public var prompt: String {
        switch self {
        case .field(let field): field.prompt
        case .step(let step): step.prompt
        }
    }

    /// What to say when help is wanted: several lines, or empty where there is no more to say.
    public var guidance: String {
        switch self {
        case .field(let field): field.guidance
        case .step(let step): step.guidance
        }
    }

    /// How an answer is read and checked.
    public var kind: AnswerKind {
        switch self {
        case .field(let field): field.kind
        case .step(let step): step.kind
        }
    }

    /// The only answers allowed where `kind` is `choice`, in the order shown; else empty.
    public var choices: [String] {
        switch self {
        case .field(let field): field.choices
        case .step(let step): step.choices
        }
    }

    /// Whether the walk reports it as missing while it has no answer.
    public var isRequired: Bool {
        switch self {
        case .field(let field): field.isRequired
        case .step(let step): step.isRequired
        }
    }

    /// A good and a poor answer; always `nil` for a field.
    public var example: Step.Example? {
        guard case .step(let step) = self else { return nil }
        return step.example
    }

    /// Whether "not known yet" is an answer to it: a step in prose or in items.
    var canBeUnknown: Bool {
        guard case .step(let step) = self else { return false }
        return step.kind == .prose || step.kind == .list
    }

    /// Whether one line is a whole answer.
    public var isOneLine: Bool {
        switch kind {
        case .line, .choice, .moment, .duration: true
        case .prose, .figure, .list, .records: false
        }
    }
}
