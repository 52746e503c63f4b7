/// One step of a framework: what is asked, how it is taught, and how its answer is shown.
public struct Step: Hashable, Sendable {
    public let id: String
    /// The framework's own name for the step: `Lead with the consequence, not the mechanism`.
    public let title: String
    /// The heading of its section in a draft and a document.
    public let heading: String
    /// Other headings that mean this step.
    public let aliases: [String]
    public let kind: AnswerKind
    /// The columns of its table, for `records`; else empty.
    public let columns: [String]
    /// What may be chosen, for `choice`; else empty.
    public let choices: [String]
    public let isRequired: Bool
    /// The step is asked only where an earlier choice has this answer.
    public let condition: Condition?
    /// The step's share of the page, in words; `nil` where it has none.
    public let words: Int?
    /// Whether only the technical view shows it.
    public let isTechnical: Bool
    public let prompt: String
    public let guidance: String
    public let example: Example?
    /// The ids of the rules whose findings belong to this step.
    public let rules: [String]
    /// The follow-up question for each rule, and under `weak` for a weak answer in general.
    public let followUps: [String: String]

    /// The slugs of the headings that mean this step.
    public let slugs: Set<String>

    /// A good and a poor answer, and what makes the difference.
    public struct Example: Hashable, Sendable {
        public let good: String
        public let poor: String
        public let why: String

        public init(good: String, poor: String, why: String) {
            self.good = good
            self.poor = poor
            self.why = why
        }
    }

    /// Equality with the answer to an earlier choice.
    public struct Condition: Hashable, Sendable {
        public let step: String
        public let answer: String

        public init(step: String, answer: String) {
            self.step = step
            self.answer = answer
        }
    }

    public init(
        id: String, title: String, heading: String, aliases: [String] = [], kind: AnswerKind = .prose,
        columns: [String] = [], choices: [String] = [], isRequired: Bool = false, condition: Condition? = nil,
        words: Int? = nil, isTechnical: Bool = false, prompt: String, guidance: String = "",
        example: Example? = nil, rules: [String] = [], followUps: [String: String] = [:]
    ) {
        self.id = id
        self.title = title
        self.heading = heading
        self.aliases = aliases
        self.kind = kind
        self.columns = columns
        self.choices = choices
        self.isRequired = isRequired
        self.condition = condition
        self.words = words
        self.isTechnical = isTechnical
        self.prompt = prompt
        self.guidance = guidance
        self.example = example
        self.rules = rules
        self.followUps = followUps
        slugs = Set((aliases + [heading, id]).map(Section.slug))
    }
}

/// What an answer is, which decides how it is read and checked.
public enum AnswerKind: String, Hashable, Sendable, CaseIterable {
    case prose, line, figure, choice, moment, duration, list, records
}
