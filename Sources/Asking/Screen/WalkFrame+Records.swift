import Drafting

extension WalkFrame {
    /// The rows so far as a table, and the cells of the row at hand below each other.
    mutating func records(_ sheet: RecordSheet, besides below: Int) {
        let room = room(besides: below + sheet.columns.count + 3)
        if !sheet.rows.isEmpty {
            lines.append(tableLine(sheet.columns, .dim))
            let top = min(max(sheet.row - room / 2, 0), max(sheet.rows.count - room, 0))
            for (index, row) in sheet.rows.enumerated().dropFirst(top).prefix(room) {
                if index == sheet.row { lines.append(StyledLine("›", .accent)) }
                lines.append(tableLine(row, .plain))
            }
            gap()
        }
        let label = min(sheet.columns.map(DisplayWidth.of).max() ?? 0, max(width / 3, 6))
        for (index, cell) in sheet.cells.enumerated() {
            var line = StyledLine(index == sheet.column ? "│ " : "  ", .accent)
            line.append(CellText.cut(sheet.columns[index], to: label), .dim)
            line.pad(to: label + 4)
            let columns = max(width - label - 5, 6)
            let rows = TextWindow(cell.buffer, height: index == sheet.column ? 3 : 1, width: columns)
            if index == sheet.column {
                cursor = Frame.Cursor(row: lines.count + rows.row, column: line.width + rows.column)
            }
            for (number, text) in rows.rows.enumerated() {
                if number > 0 {
                    line = StyledLine("│ ", .accent)
                    line.pad(to: label + 4)
                }
                line.append(text)
                lines.append(line)
            }
        }
        let hint =
            sheet.isRowBlank
            ? (sheet.rows.isEmpty
                ? "Enter goes on without a table." : "Enter on an empty row ends the table.")
            : "Up goes back to a row; a row that is emptied is deleted."
        text(hint, .dim, indent: width < 40 ? 0 : 2)
    }

    private func tableLine(_ cells: [String], _ style: Style) -> StyledLine {
        let count = max(cells.count, 1)
        let size = max((width - 3 * (count - 1)) / count, 3)
        var line = StyledLine()
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(" │ ", .dim) }
            let start = line.width
            line.append(CellText.cut(cell, to: size), style)
            if index < cells.count - 1 { line.pad(to: start + size) }
        }
        return line
    }
}
