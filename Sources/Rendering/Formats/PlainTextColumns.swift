import Markdown

/// A table as columns of letters of one width, its header underlined.
struct PlainTextColumns {
    let rows: [[String]]
    let alignments: [Node.Alignment]

    /// A longer cell pushes its neighbours aside, so that one cell cannot make every row as long as itself.
    private static let widest = 40

    var text: String {
        var widths = [Int](repeating: 3, count: alignments.count)
        for row in rows {
            for (column, cell) in row.enumerated() where column < widths.count {
                widths[column] = max(widths[column], min(cell.count, Self.widest))
            }
        }
        var lines = rows.map { line($0, widths) }
        lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: min(1, lines.count))
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
