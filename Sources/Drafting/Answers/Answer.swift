/// What a draft says under one step.
public struct Answer: Hashable, Sendable {
    /// The step that the section's heading names.
    public let step: Step
    /// The section's text without comments, as the person wrote it.
    public let passage: Passage
    /// The whole answer as its reader gets it: what is not known yet is said in a sentence.
    public let text: String
    /// The answer without its table.
    public let prose: String
    /// The step's table, for a step of kind `records` whose table is there.
    public let records: RecordTable?
    /// Its paragraphs that say "not known yet".
    public let unknowns: [Unknown]

    /// Whether the section is there but says nothing, comments aside.
    public var isEmpty: Bool { passage.isEmpty }

    init(step: Step, passage: Passage, records: RecordReader.Found?) {
        self.step = step
        self.passage = passage
        self.records = records?.table
        let whole = UnknownReader.read(passage.text)
        text = whole.text
        unknowns = whole.unknowns
        prose = records.map { Self.prose(of: passage.text, without: $0.range) } ?? whole.text
    }

    private static func prose(of text: String, without table: Range<Int>) -> String {
        let bytes = Array(text.utf8)
        let parts = [bytes[..<table.lowerBound], bytes[table.upperBound...]].map { part in
            trimmed(String(decoding: part, as: UTF8.self))
        }
        return UnknownReader.read(parts.filter { !$0.isEmpty }.joined(separator: "\n\n")).text
    }

    private static func trimmed(_ text: String) -> String {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
