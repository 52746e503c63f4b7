/// A table as aligned columns, the header underlined.
struct PlainTextTable {
    let alignments: [Node.Alignment]
    /// The cells, the header row first.
    var rows: [[String]] = []

    /// A longer cell pushes its neighbours aside, so that one cell cannot make every row as long as itself.
    private static let widestColumn = 60

    init(alignments: [Node.Alignment]) { self.alignments = alignments }

    var text: String {
        var widths = [Int](repeating: 3, count: alignments.count)
        for row in rows {
            for (column, cell) in row.enumerated() where column < widths.count {
                widths[column] = max(widths[column], min(cell.count, Self.widestColumn))
            }
        }
        var lines = rows.map { line($0, widths) }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        lines.insert(rule, at: min(1, lines.count))
        return lines.joined(separator: "\n")
    }

    private func line(_ row: [String], _ widths: [Int]) -> String {
        var line = ""
        for (column, width) in widths.enumerated() {
            let cell = column < row.count ? row[column] : ""
            if column > 0 { line += "  " }
            line += padded(cell, to: width, alignments[column])
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    private func padded(_ cell: String, to width: Int, _ alignment: Node.Alignment) -> String {
        let missing = max(0, width - cell.count)
        let left =
            switch alignment {
            case .none, .left: 0
            case .centre: missing / 2
            case .right: missing
            }
        return String(repeating: " ", count: left) + cell + String(repeating: " ", count: missing - left)
    }
}
