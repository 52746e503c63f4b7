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

    private init(
        step: Step, passage: Passage, text: String, prose: String, records: RecordTable?, unknowns: [Unknown]
    ) {
        self.step = step
        self.passage = passage
        self.text = text
        self.prose = prose
        self.records = records
        self.unknowns = unknowns
    }

    /// The answer with its figures said; the passage stays as the person wrote it.
    func said(by speech: FigureSpeech) -> Answer {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return self }
        let rows = records?.rows.map { row in
            RecordTable.Row(cells: row.cells.map { speech.said($0).text }, offset: row.offset)
        }
        let table = records.map { RecordTable(columns: $0.columns, rows: rows ?? []) }
        let whole = speech.said(text).text
        let unknowns = UnknownReader.read(speech.said(passage.text).text).unknowns
        return Answer(
            step: step, passage: passage, text: whole, prose: speech.said(prose).text, records: table,
            unknowns: unknowns)
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
