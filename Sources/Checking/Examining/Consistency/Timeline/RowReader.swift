/// Gathers the cells of tables into rows, as their blocks come in order.
struct RowReader {
    struct Row: Hashable {
        /// The blocks of its cells, by column.
        var cells: [Int: Int] = [:]
    }

    struct Table: Hashable {
        /// The blocks of its header's cells, by column.
        var header: [Int: Int] = [:]
        var rows: [Row] = []
    }

    private var number: Int?
    private var table = Table()

    /// Takes the next block; gives the table that ended before it.
    mutating func add(_ block: Prose.Block, _ index: Int) -> Table? {
        var ended: Table?
        if number != nil, block.table != number { ended = finish() }
        switch block.kind {
        case .headerCell(let column):
            number = block.table
            table.header[column] = index
        case .cell(let row, let column):
            number = block.table
            while table.rows.count <= row { table.rows.append(Row()) }
            table.rows[row].cells[column] = index
        default: break
        }
        return ended
    }

    /// The table that the last block ended.
    mutating func finish() -> Table? {
        guard number != nil else { return nil }
        let ended = table
        number = nil
        table = Table()
        return ended
    }

    /// All tables of a text.
    static func tables(of prose: Prose) -> [Table] {
        var reader = RowReader()
        var tables = prose.blocks.enumerated().compactMap { reader.add($1, $0) }
        if let last = reader.finish() { tables.append(last) }
        return tables
    }
}
