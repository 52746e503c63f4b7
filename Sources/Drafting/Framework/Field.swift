/// One entry of a draft's front matter that the walk asks for.
public struct Field: Hashable, Sendable {
    /// The path of its keys, joined by dots: `decision.by`.
    public let key: String
    /// What it is called in a summary: `By when`.
    public let label: String
    public let prompt: String
    public let guidance: String
    /// `line`, `choice`, `moment` or `duration`.
    public let kind: AnswerKind
    public let choices: [String]
    public let isRequired: Bool
    /// What holds where nothing is said.
    public let standard: String?

    public init(
        key: String, label: String, prompt: String, guidance: String = "", kind: AnswerKind = .line,
        choices: [String] = [], isRequired: Bool = false, standard: String? = nil
    ) {
        self.key = key
        self.label = label
        self.prompt = prompt
        self.guidance = guidance
        self.kind = kind
        self.choices = choices
        self.isRequired = isRequired
        self.standard = standard
    }
}
