import Markdown

/// A table as columns of letters of one width, its header underlined.
struct PlainTextColumns {
    let rows: [[String]]
    let alignments: [Node.Alignment]

    private var widths: [Int] {
        var widths = [Int](repeating: 3, count: alignments.count)
        for row in rows {
            for (column, cell) in row.enumerated() where column < widths.count {
                widths[column] = max(widths[column], cell.count)
            }
        }
        return widths
    }

    /// The width of the whole table, in letters.
    var width: Int { widths.reduce(0, +) + 2 * max(0, alignments.count - 1) }

    var text: String {
        let widths = widths
        var lines = rows.map { line($0, widths) }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        lines.insert(rule, at: min(1, lines.count))
        return lines.joined(separator: "\n")
    }

    private func line(_ row: [String], _ widths: [Int]) -> String {
        let cells = widths.enumerated().map { column, width -> String in
            let cell = column < row.count ? row[column] : ""
            let blanks = String(repeating: " ", count: max(0, width - cell.count))
            return alignments[column] == .right ? blanks + cell : cell + blanks
        }
        var line = cells.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
