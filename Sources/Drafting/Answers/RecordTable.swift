import SourceText

/// The rows of a step of kind `records`: a GFM table whose header is the step's columns.
public struct RecordTable: Hashable, Sendable {
    /// The header, one text for each column, as the framework spells it.
    public let columns: [String]
    /// The rows in the order of the answer; each has as many cells as there are columns.
    public let rows: [Row]

    /// One row: a cell for each column, as Markdown without the bars.
    public struct Row: Hashable, Sendable {
        /// The cells from left to right, their bars still escaped.
        public let cells: [String]
        /// Where the row's line begins in the answer's text, in UTF-8 bytes.
        public let offset: Int

        /// Takes cells that are already fit for a table; `RecordTable.cell` makes them so.
        public init(cells: [String], offset: Int) {
            self.cells = cells
            self.offset = offset
        }
    }

    /// Takes rows; one with too few cells is filled up, and of one with too many the last are left out.
    public init(columns: [String], rows: [Row]) {
        self.columns = columns
        self.rows = rows.map { row in
            let missing = max(0, columns.count - row.cells.count)
            return Row(
                cells: Array(row.cells.prefix(columns.count)) + Array(repeating: "", count: missing),
                offset: row.offset)
        }
    }

    /// The table for some columns in an answer, and where it stands in it, in UTF-8 bytes; `nil` where there is none.
    ///
    /// A row with too few cells is filled up, and one with too many loses those that are left over.
    public static func find(_ columns: [String], in answer: String) -> (
        table: RecordTable, range: Range<Int>
    )? {
        RecordReader(columns: columns).find(in: answer).map { ($0.table, $0.range) }
    }

    /// A text as a cell can hold it: on one line, its bars escaped.
    public static func cell(_ text: String) -> String {
        var result = ""
        var isEscaped = false
        for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") {
            if character == "|", !isEscaped { result.append("\\") }
            isEscaped = character == "\\" && !isEscaped
            result.append(character)
        }
        return result
    }

    /// The table as GFM, its columns aligned, without a final line ending.
    ///
    /// Columns are padded by characters, which is right for most scripts and harmless for the rest.
    public var markdown: String {
        let cells = [columns] + rows.map(\.cells)
        let widths = columns.indices.map { column in
            max(3, cells.map { $0[column].count }.max() ?? 3)
        }
        func line(_ row: [String]) -> String {
            let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|"
        return ([line(columns), rule] + rows.map { line($0.cells) }).joined(separator: "\n")
    }
}
