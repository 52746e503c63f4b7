/// One step of a framework: what is asked, how it is taught, and how its answer is shown.
public struct Step: Hashable, Sendable {
    /// Its name for programs, unique in the framework and its own slug: `recovery-plan`.
    public let id: String
    /// The framework's own name for the step: `Lead with the consequence, not the mechanism`.
    public let title: String
    /// The heading of its section in a draft and a document.
    public let heading: String
    /// Other headings that mean this step.
    public let aliases: [String]
    /// How an answer is read, checked and shown.
    public let kind: AnswerKind
    /// The columns of its table, for `records`; else empty.
    public let columns: [String]
    /// What may be chosen, for `choice`; else empty.
    public let choices: [String]
    /// Whether a draft without an answer to it is unfinished.
    public let isRequired: Bool
    /// The step is asked only where an earlier choice has this answer.
    public let condition: Condition?
    /// The step's share of the page, in words; `nil` where it has none.
    public let words: Int?
    /// Whether only the technical view shows it.
    public let isTechnical: Bool
    /// The sentence that asks.
    public let prompt: String
    /// What teaches the step: a few lines, or empty.
    public let guidance: String
    /// What the walk shows when an example is asked for; `nil` where there is none.
    public let example: Example?
    /// The ids of the rules whose findings belong to this step.
    public let rules: [String]
    /// The follow-up question for each rule, and under `weak` for a weak answer in general.
    public let followUps: [String: String]

    /// The slugs of the headings that mean this step.
    public let slugs: Set<String>

    /// A good and a poor answer, and what makes the difference.
    public struct Example: Hashable, Sendable {
        /// An answer worth imitating, as Markdown.
        public let good: String
        /// An answer to the same question that fails its reader, as Markdown.
        public let poor: String
        /// One or two sentences: what makes the good one work.
        public let why: String

        /// Takes all three as they are to be shown; none may be missing.
        public init(good: String, poor: String, why: String) {
            self.good = good
            self.poor = poor
            self.why = why
        }
    }

    /// Equality with the answer to an earlier choice.
    public struct Condition: Hashable, Sendable {
        /// The id of the earlier step, one of kind `choice`.
        public let step: String
        /// The choice that must have been made, spelt as the earlier step lists it.
        public let answer: String

        /// Takes an id and one of its choices; that both exist is for the reader of frameworks to check.
        public init(step: String, answer: String) {
            self.step = step
            self.answer = answer
        }
    }

    /// Takes the step as `framework.yml` gives it and derives `slugs`; nothing is checked here.
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
