/// What a new draft starts with.
public struct DraftSeed: Hashable, Sendable {
    /// Front matter by dotted key.
    public var fields: [String: String]
    /// Answers by step id, as Markdown.
    public var answers: [String: String]
    /// Sections that the framework has no step for, in order.
    public var others: [Other]
    /// Front matter that is carried over as it stands: whole YAML lines.
    public var carriedFrontMatter: String

    /// A section kept with its own heading.
    public struct Other: Hashable, Sendable {
        /// The heading's text without its marks.
        public var heading: String
        /// What stands under the heading, as Markdown; it may be empty.
        public var text: String

        /// Takes both as they are to stand in the draft.
        public init(heading: String, text: String) {
            self.heading = heading
            self.text = text
        }
    }

    /// Takes what is known already; whatever is left out is empty.
    public init(
        fields: [String: String] = [:], answers: [String: String] = [:], others: [Other] = [],
        carriedFrontMatter: String = ""
    ) {
        self.fields = fields
        self.answers = answers
        self.others = others
        self.carriedFrontMatter = carriedFrontMatter
    }

    /// This seed with everything that another one says put over it.
    public func overlaid(with other: DraftSeed) -> DraftSeed {
        DraftSeed(
            fields: fields.merging(other.fields) { $1 }, answers: answers.merging(other.answers) { $1 },
            others: others + other.others, carriedFrontMatter: carriedFrontMatter + other.carriedFrontMatter)
    }

    /// Whether nothing is known yet: no field, no answer, no section, no front matter carried over.
    public var isEmpty: Bool { self == DraftSeed() }
}
