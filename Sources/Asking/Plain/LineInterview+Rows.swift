import Drafting

extension LineInterview {
    mutating func askRows(_ step: Step, _ question: Question) async throws -> Move {
        var rows: [RecordTable.Row] = []
        write("Row by row; an empty '\(step.columns.first ?? "")' ends the table.")
        while true {
            switch try await askRow(step, question, after: rows) {
            case .row(let row):
                rows.append(row)
                write("\(rows.count == 1 ? "1 row" : "\(rows.count) rows") so far.")
            case .move(let move): return move
            case .end:
                return rows.isEmpty ? try leaveOpen(question) : try keep(Self.table(rows, step), question)
            }
        }
    }

    private enum RowOutcome {
        case row(RecordTable.Row)
        /// The first cell was left empty, which ends the table.
        case end
        case move(Move)
    }

    /// Asks for the cells of one row. Whatever ends the asking early, the cells that were typed are kept.
    private mutating func askRow(
        _ step: Step, _ question: Question, after rows: [RecordTable.Row]
    ) async throws -> RowOutcome {
        var cells: [String] = []
        while cells.count < step.columns.count {
            console.write("\(step.columns[cells.count])> ")
            let soFar = cells.isEmpty ? rows : rows + [Self.row(cells, step)]
            let pending = soFar.isEmpty ? [] : [Self.table(soFar, step)]
            guard case .line(let line) = nextLine() else {
                try keepPending(pending, question)
                return .move(leave())
            }
            if let command = LineCommand(line.trimmed) {
                guard let move = try await obey(command, question, pending: pending) else { continue }
                return .move(move)
            }
            if cells.isEmpty, line.trimmed.isEmpty { return .end }
            let kept = RecordSheet.kept(line.trimmed, in: step.columns[cells.count], tools.moments)
            if kept != line.trimmed { write("= \(kept)") }
            cells.append(kept)
            note([Self.table(rows + [Self.row(cells, step)], step)], question)
        }
        return .row(Self.row(cells, step))
    }

    private static func row(_ cells: [String], _ step: Step) -> RecordTable.Row {
        let padded = cells + Array(repeating: "", count: max(0, step.columns.count - cells.count))
        return RecordTable.Row(cells: padded.map(RecordTable.cell), offset: 0)
    }

    private static func table(_ rows: [RecordTable.Row], _ step: Step) -> String {
        RecordTable(columns: step.columns, rows: rows).markdown
    }
}
