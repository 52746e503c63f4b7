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
        public var heading: String
        public var text: String

        public init(heading: String, text: String) {
            self.heading = heading
            self.text = text
        }
    }

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

    public var isEmpty: Bool { self == DraftSeed() }
}
