/// Recognises the row under a table's header, such as `|:--|--:|`, and what could become one.
enum DelimiterRow {
    /// Whether a line without its outer white space is such a row.
    static func matches(_ row: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while start < row.count, isBlank(row[start]) || row[start] == UInt8(ascii: ">") { start += 1 }
        return matchesCells(row, from: start) || matchesColons(row, from: start)
    }

    private static func matchesCells(_ row: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        if take(UInt8(ascii: "|"), row, &index) { skipBlanks(row, &index) }
        while true {
            _ = take(UInt8(ascii: ":"), row, &index)
            guard take(UInt8(ascii: "-"), row, &index) else { return false }
            while take(UInt8(ascii: "-"), row, &index) {}
            _ = take(UInt8(ascii: ":"), row, &index)
            skipBlanks(row, &index)
            guard take(UInt8(ascii: "|"), row, &index) else { break }
            skipBlanks(row, &index)
            if index == row.count { return true }
            if isFeed(row[index]) { break }
        }
        while index < row.count, isBlank(row[index]) || isFeed(row[index]) { index += 1 }
        return index == row.count
    }

    /// `:`, `:-`, `-:` and the like.
    private static func matchesColons(_ row: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        _ = take(UInt8(ascii: ":"), row, &index)
        _ = take(UInt8(ascii: "-"), row, &index)
        _ = take(UInt8(ascii: ":"), row, &index)
        return index == row.count
    }

    private static func take(_ byte: UInt8, _ row: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
        guard index < row.count, row[index] == byte else { return false }
        index += 1
        return true
    }

    private static func skipBlanks(_ row: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        while index < row.count, isBlank(row[index]) { index += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func isFeed(_ byte: UInt8) -> Bool { byte == 0x0B || byte == 0x0C }
}
