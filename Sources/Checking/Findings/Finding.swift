/// Something in a text that a careful editor would ask about.
public struct Finding: Hashable, Sendable {
    /// The rule's id: `RC201`.
    public let rule: String
    /// The rule's name: `vague-frequency`.
    public let name: String
    /// How much it matters where it stands.
    public let severity: Severity
    /// Where it stands in the file, in UTF-8 bytes from 0; empty where something is missing there.
    public let range: Range<Int>
    /// The words that it is about, as they are said to a reader; empty where something is missing.
    public private(set) var text: String
    /// One sentence: what is the matter. Lower case, no full stop.
    public private(set) var message: String
    /// What to answer in order to mend it; `nil` where a replacement says it all.
    public internal(set) var question: String?
    /// What could stand there instead; `nil` where only the writer can know.
    public private(set) var replacement: String?
    /// Whether the replacement keeps the meaning and the grammar of the sentence, so that `--fix` may apply it.
    public let isSafe: Bool
    /// Whether the text contradicts itself there, which is told first.
    public let isForemost: Bool
    /// Whether it is about something that must not leave the house.
    public let isForPublishing: Bool
    /// Whether it is about a word that a number would mend.
    public let isVague: Bool
    /// The id of the step that it stands in; `nil` outside of any.
    public let step: String?

    init(
        rule: Rule, severity: Severity? = nil, range: Range<Int>, text: String = "", message: String,
        question: String? = nil, replacement: String? = nil, isSafe: Bool = false, step: String? = nil
    ) {
        self.rule = rule.id
        name = rule.name
        self.severity = severity ?? rule.severity
        self.range = range
        self.text = text
        self.message = message
        self.question = question
        self.replacement = replacement
        self.isSafe = isSafe
        self.step = step
        isForemost = rule.isForemost
        isForPublishing = rule.isForPublishing
        isVague = !rule.conditions.isEmpty
    }

    /// The same with some words said differently, wherever it quotes them.
    func replacing(_ words: String, with others: String) -> Finding {
        guard !words.isEmpty else { return self }
        var copy = self
        copy.text = text.replacing(words, with: others)
        copy.message = message.replacing(words, with: others)
        copy.replacement = replacement?.replacing(words, with: others)
        return copy
    }
}
