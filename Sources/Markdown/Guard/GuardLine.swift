/// What the guard counts in one line.
struct GuardLine {
    let length: Int
    /// Containers that the line opens; counting stops one past the limit.
    private(set) var depth = 0
    private(set) var isBlank = true
    private(set) var pipes = 0
    /// Characters at which the library's inline parser stops and looks around.
    private(set) var specials = 0
    private(set) var closingBrackets = 0
    private(set) var opensDefinition = false
    private(set) var isDelimiterRow = false

    init(_ line: UnsafeBufferPointer<UInt8>) {
        length = line.count
        var start = 0
        while depth <= InputGuard.maximumDepth, let end = Self.markerEnd(in: line, from: start) {
            if line[end - 1] == UInt8(ascii: ":") {
                opensDefinition = true
                closingBrackets += 1
            }
            depth += 1
            start = end
        }
        var end = line.count
        while start < end, Self.isSpace(line[start]) { start += 1 }
        while end > start, Self.isSpace(line[end - 1]) { end -= 1 }
        guard start < end else { return }
        isBlank = false
        count(UnsafeBufferPointer(rebasing: line[start..<end]))
    }

    private mutating func count(_ rest: UnsafeBufferPointer<UInt8>) {
        var isPlainRow = true
        for (index, byte) in rest.enumerated() {
            // Nearly all bytes are letters that nothing is counted of.
            if byte >= UInt8(ascii: "a"), byte != UInt8(ascii: "w"), byte < UInt8(ascii: "|") {
                isPlainRow = false
                continue
            }
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "]"):
                specials += 1
                closingBrackets += 1
                isPlainRow = false
                if Self.matches(rest, index, "]:") { opensDefinition = true }
            case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "*"),
                UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: ")"), UInt8(ascii: "&"), UInt8(ascii: ";"),
                UInt8(ascii: "`"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                specials += 1
                isPlainRow = false
            case UInt8(ascii: ":"): if Self.matches(rest, index, "://") { specials += 1 }
            case UInt8(ascii: "w"):
                isPlainRow = false
                if Self.matches(rest, index, "www.") { specials += 1 }
            case UInt8(ascii: "-"), UInt8(ascii: ">"), 0x09, 0x0B, 0x0C, 0x20: break
            default: isPlainRow = false
            }
        }
        isDelimiterRow = isPlainRow && DelimiterRow.matches(rest)
    }

    /// The end of the container marker that begins at `start` after spaces and tabs, if there is one.
    private static func markerEnd(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < line.count, isBlank(line[index]) { index += 1 }
        guard index < line.count else { return nil }
        switch line[index] {
        case UInt8(ascii: ">"): return index + 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return isBlankOrEnd(line, index + 1) ? index + 1 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let first = index
            while index < line.count, index - first < 9, isDigit(line[index]) { index += 1 }
            guard index < line.count, line[index] == UInt8(ascii: ".") || line[index] == UInt8(ascii: ")")
            else {
                return nil
            }
            return isBlankOrEnd(line, index + 1) ? index + 1 : nil
        case UInt8(ascii: "["): return footnoteEnd(in: line, from: index)
        default: return nil
        }
    }

    /// A footnote definition's label has 1 to 99 bytes without white space.
    private static func footnoteEnd(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start + 1 < line.count, line[start + 1] == UInt8(ascii: "^") else { return nil }
        let first = start + 2
        var index = first
        while index < line.count, line[index] != UInt8(ascii: "]"), !isSpace(line[index]) {
            index += 1
            if index - first > 99 { return nil }
        }
        return index > first && matches(line, index, "]:") ? index + 2 : nil
    }

    private static func matches(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ text: StaticString
    ) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    private static func isBlankOrEnd(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index == line.count || isBlank(line[index])
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
