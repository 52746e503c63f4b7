import SourceText

/// A GFM table of an answer, whatever its header.
public struct PlainTable: Hashable, Sendable {
    /// One cell: its text without the blanks around it, and where that begins.
    public struct Cell: Hashable, Sendable {
        /// Markdown, its bars still escaped.
        public let text: String
        /// In UTF-8 bytes from the start of the text that holds the table.
        public let offset: Int
    }

    /// The header.
    public let columns: [String]
    /// Each has as many cells as there are columns.
    public let rows: [[Cell]]

    /// The tables of a text in its order; rows with too few or too many cells are left out.
    public static func all(in text: String) -> [PlainTable] {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "|")) else { return [] }
        let lines = LineTable(of: bytes)
        var tables: [PlainTable] = []
        var line = 0
        while line + 1 < lines.starts.count {
            guard bytes[lines.range(ofLine: line)].contains(UInt8(ascii: "|")) else {
                line += 1
                continue
            }
            let columns = RecordReader.cells(of: bytes[lines.range(ofLine: line)])
            guard
                RecordReader.isDelimiterRow(bytes[lines.range(ofLine: line + 1)], count: columns.count)
            else {
                line += 1
                continue
            }
            var rows: [[Cell]] = []
            line += 2
            while line < lines.starts.count, bytes[lines.range(ofLine: line)].contains(UInt8(ascii: "|")) {
                let cells = cells(of: bytes[lines.range(ofLine: line)])
                if cells.count == columns.count { rows.append(cells) }
                line += 1
            }
            tables.append(PlainTable(columns: columns, rows: rows))
        }
        return tables
    }

    /// The cells of a line with their places, split where `RecordReader.cells` splits.
    private static func cells(of line: ArraySlice<UInt8>) -> [Cell] {
        var offset = line.startIndex
        var cells: [Cell] = []
        var bar = line.startIndex
        var isEscaped = false
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        for index in line.indices + [line.endIndex] {
            let isEnd = index == line.endIndex
            if isEnd || line[index] == UInt8(ascii: "|") && !isEscaped {
                let cell = line[bar..<index]
                offset = cell.firstIndex { !isBlank($0) } ?? bar
                let end = cell.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? offset
                cells.append(Cell(text: String(decoding: line[offset..<end], as: UTF8.self), offset: offset))
                bar = index + 1
            }
            isEscaped = !isEnd && line[index] == UInt8(ascii: "\\") && !isEscaped
        }
        if cells.count > 1, cells.first?.text == "" { cells.removeFirst() }
        if cells.count > 1, cells.last?.text == "" { cells.removeLast() }
        return cells
    }
}
