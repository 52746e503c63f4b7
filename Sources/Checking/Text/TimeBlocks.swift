/// Finds tables and lists of times, which tell what happened when and are no running text.
struct TimeBlocks {
    private let tables: Set<Int>

    /// A table is one of times where most of its first column is times.
    init(_ prose: Prose) {
        var cells: [Int: (times: Int, all: Int)] = [:]
        for block in prose.blocks {
            guard case .cell(_, let column) = block.kind, let table = block.table, column == 0 else {
                continue
            }
            cells[table, default: (0, 0)].all += 1
            if Self.beginsWithTime(block, prose) { cells[table, default: (0, 0)].times += 1 }
        }
        tables = Set(cells.filter { $0.value.times * 2 > $0.value.all }.keys)
    }

    /// Exempts the blocks of such tables, and items that begin or end with a time.
    mutating func exempt(_ prose: inout Prose) {
        for index in prose.blocks.indices {
            let block = prose.blocks[index]
            let isTime =
                block.table.map(tables.contains) ?? false
                || block.kind == .paragraph && (block.listDepth > 0 || Self.isBrokenRow(block, prose))
                    && Self.isTimed(block, prose)
            if isTime { prose.blocks[index].isExempt = true }
        }
    }

    /// Whether a paragraph is the row of a table that a stray line has cut off.
    private static func isBrokenRow(_ block: Prose.Block, _ prose: Prose) -> Bool {
        block.tokens.first.map { prose.tokens[$0].isMark(UInt8(ascii: "|")) } ?? false
    }

    private static func beginsWithTime(_ block: Prose.Block, _ prose: Prose) -> Bool {
        block.tokens.prefix(4).contains { prose.tokens[$0].kind == .time || prose.tokens[$0].kind == .date }
    }

    /// Whether a time stands at the beginning of an item, or a date and a time at its end.
    private static func isTimed(_ block: Prose.Block, _ prose: Prose) -> Bool {
        let kinds = block.tokens.filter { prose.tokens[$0].kind != .mark }.map { prose.tokens[$0].kind }
        if kinds.first == .time { return true }
        if kinds.first == .date, kinds.dropFirst().first == .time { return true }
        return kinds.suffix(2) == [.date, .time]
    }
}
