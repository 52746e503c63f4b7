/// One entry of a draft's front matter that the walk asks for.
public struct Field: Hashable, Sendable {
    /// The path of its keys, joined by dots: `decision.by`.
    public let key: String
    /// What it is called in a summary: `By when`.
    public let label: String
    /// The sentence that asks for it.
    public let prompt: String
    /// What to say when help is wanted: several lines, or empty.
    public let guidance: String
    /// `line`, `choice`, `moment` or `duration`.
    public let kind: AnswerKind
    /// The only values allowed where `kind` is `choice`, in the order shown; else empty.
    public let choices: [String]
    /// Whether the walk reports it as missing while it is empty.
    public let isRequired: Bool
    /// What holds where nothing is said.
    public let standard: String?

    /// Takes the entry as `fields.yml` gives it; nothing is checked here.
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
