import Markdown

/// A table whose columns get widths as browsers give them: what each needs at least, and a share of the rest.
struct MeasuredTable {
    var rows: [[MeasuredText]] = []
    /// Columns that are never broken; the others are numbered from 0.
    var isNeverBroken: @Sendable (Int) -> Bool = { _ in false }

    var words: Int { rows.joined().reduce(0) { $0 + $1.count } }

    init(_ node: Node) {
        for row in node.children {
            rows.append(row.children.map { MeasuredText(of: $0) })
        }
    }

    /// The height in pixels over a width; a table of many columns uses the margin too.
    func height(width: Double, _ measures: PageMeasures) -> Double {
        let columns = rows.map(\.count).max() ?? 0
        guard columns > 0 else { return 0 }
        let width = columns > 8 ? max(width, measures.width) : width
        let widths = columnWidths(columns, width: width - PageMeasures.column * Double(columns - 1), measures)
        var height = 0.0
        for (index, row) in rows.enumerated() {
            let isHeader = index == 0
            let size = isHeader ? PageMeasures.header.type : measures.small
            let line = isHeader ? PageMeasures.header.line : measures.smallLine
            let lines = zip(row, widths).map { $0.lines(width: $1 + 0.5, size: size) }.max() ?? 1
            height += Double(max(1, lines)) * line + measures.row * (isHeader ? 1 : 2)
            if index + 1 < rows.count { height += PageMeasures.rule }
        }
        // The last row has no room below it.
        return rows.count > 1 ? height - measures.row : height
    }

    private func columnWidths(_ columns: Int, width: Double, _ measures: PageMeasures) -> [Double] {
        var least = [Double](repeating: 0, count: columns)
        var most = least
        for (index, row) in rows.enumerated() {
            let size = index == 0 ? PageMeasures.header.type : measures.small
            for (column, cell) in row.enumerated() {
                let whole = Double(cell.whole) * size / 1000
                most[column] = max(most[column], whole)
                let isWhole = index > 0 && isNeverBroken(column)
                least[column] = max(least[column], isWhole ? whole : Double(cell.longest) * size / 1000)
            }
        }
        let (needed, wanted) = (least.reduce(0, +), most.reduce(0, +))
        if wanted <= width { return most.map { $0 + (width - wanted) * ($0 / max(wanted, 1)) } }
        guard wanted > needed else { return least }
        let share = max(0, width - needed) / (wanted - needed)
        return zip(least, most).map { $0 + ($1 - $0) * share }
    }
}
