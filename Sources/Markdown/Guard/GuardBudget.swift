/// What the blocks read so far have used of the guard's limits.
struct GuardBudget {
    var line = 0
    private var work = 0
    private var deepest = 0
    private var closingBrackets = 0
    private var longestDefinition = 0
    private var block = Block()

    /// The lines since the last blank one.
    private struct Block {
        var bytes = 0
        var specials = 0
        var delimiterRows = 0
        var lines = 0
        var columns = 0
        /// Where in the block the latest definition began.
        var definition: Int?
    }

    /// Counts a line; the limit that it passes, if it passes one.
    mutating func spend(on line: GuardLine) -> Refusal.Limit? {
        if line.depth > InputGuard.maximumDepth { return .depth }
        deepest = max(deepest, line.depth)
        closingBrackets += line.closingBrackets
        if line.isBlank {
            if closeBlock() { return .cells }
            work += deepest * 64
            return nil
        }
        if line.pipes > InputGuard.maximumPipes { return .pipes }
        block.bytes += line.length + 1
        block.lines += 1
        block.specials += line.specials
        if line.isDelimiterRow {
            block.delimiterRows += 1
            block.columns = max(block.columns, line.pipes + 1)
        }
        if line.opensDefinition { openDefinition(length: line.length + 1) }
        return work + block.bytes * block.specials > InputGuard.maximumWork ? .work : nil
    }

    /// Counts the last block; the limit that it passes, if it passes one.
    mutating func finish() -> Refusal.Limit? {
        if closeBlock() { return .cells }
        if work > InputGuard.maximumWork { return .work }
        let output = closingBrackets * longestDefinition
        let isLarge =
            longestDefinition > InputGuard.shortDefinition && output > InputGuard.maximumReferenceOutput
        return isLarge ? .refs : nil
    }

    private mutating func openDefinition(length: Int) {
        let start = block.bytes - length
        if let before = block.definition { longestDefinition = max(longestDefinition, start - before) }
        block.definition = start
    }

    /// Ends the block; whether its table has too many cells.
    private mutating func closeBlock() -> Bool {
        work += block.bytes * block.specials + block.bytes * block.delimiterRows * 64
        if let start = block.definition { longestDefinition = max(longestDefinition, block.bytes - start) }
        let cells = block.columns * block.lines
        block = Block()
        return cells > InputGuard.maximumCells
    }
}
