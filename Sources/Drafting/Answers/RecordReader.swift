import SourceText

/// Finds a step's table in an answer and takes it apart.
struct RecordReader {
    let columns: [String]

    struct Found {
        var table: RecordTable
        /// The table's lines in the answer's text, in UTF-8 bytes.
        var range: Range<Int>
        /// Rows that do not fit the columns.
        var malformed: [Malformed]
    }

    struct Malformed: Hashable {
        var offset: Int
        var cells: Int
    }

    /// The first table in the text whose header is the step's columns, in their order.
    func find(in text: String) -> Found? {
        let bytes = Array(text.utf8)
        let lines = LineTable(of: bytes)
        let wanted = columns.map(Section.slug)
        for line in lines.starts.indices.dropLast() {
            let header = Self.cells(of: bytes[lines.range(ofLine: line)])
            guard header.map(Section.slug) == wanted,
                Self.isDelimiterRow(bytes[lines.range(ofLine: line + 1)], count: wanted.count)
            else { continue }
            return table(from: line, bytes, lines)
        }
        return nil
    }

    private func table(from header: Int, _ bytes: [UInt8], _ lines: LineTable) -> Found {
        var rows: [RecordTable.Row] = []
        var malformed: [Malformed] = []
        var line = header + 2
        while line < lines.starts.count {
            let range = lines.range(ofLine: line)
            var cells = Self.cells(of: bytes[range])
            guard bytes[range].contains(UInt8(ascii: "|")) else { break }
            if cells.count != columns.count {
                malformed.append(Malformed(offset: range.lowerBound, cells: cells.count))
                cells += Array(repeating: "", count: max(0, columns.count - cells.count))
            }
            rows.append(RecordTable.Row(cells: Array(cells.prefix(columns.count)), offset: range.lowerBound))
            line += 1
        }
        let end = line < lines.starts.count ? lines.starts[line] : lines.end
        return Found(
            table: RecordTable(columns: columns, rows: rows),
            range: lines.starts[header]..<end, malformed: malformed)
    }

    /// The cells of a line, split at bars that no backslash precedes, as GFM splits them.
    static func cells(of line: ArraySlice<UInt8>) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isEscaped = false
        for byte in line {
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append(trimmed(cell))
                cell = []
            } else {
                cell.append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        cells.append(trimmed(cell))
        if cells.count > 1, cells.first == "" { cells.removeFirst() }
        if cells.count > 1, cells.last == "" { cells.removeLast() }
        return cells
    }

    static func isDelimiterRow(_ line: ArraySlice<UInt8>, count: Int) -> Bool {
        let cells = cells(of: line)
        return cells.count == count
            && cells.allSatisfy { cell in
                let rule = cell.drop { $0 == ":" }
                let dashes = rule.prefix { $0 == "-" }
                return !dashes.isEmpty && rule.dropFirst(dashes.count).allSatisfy { $0 == ":" }
            }
    }

    private static func trimmed(_ cell: [UInt8]) -> String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        let start = cell.firstIndex { !isBlank($0) } ?? cell.endIndex
        let end = cell.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
        return String(decoding: cell[start..<end], as: UTF8.self)
    }
}
