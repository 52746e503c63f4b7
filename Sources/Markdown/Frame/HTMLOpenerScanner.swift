/// Escapes what opens raw HTML in a stretch of an answer, and takes comments out.
///
/// Code keeps its letters: fences, and spans of backticks. Addresses such as `<https://example.org>` stay
/// links.
struct HTMLOpenerScanner {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let kind: FrameFacts.HTML
    private var fence: (mark: UInt8, length: Int)?
    private var hasNoClosing = false
    /// Where each length of a run of backticks was last seen, so that a search that must fail is not made.
    private var lastRuns: [Int: Int] = [:]

    init(bytes: [UInt8], range: Range<Int>, kind: FrameFacts.HTML) {
        self.bytes = bytes
        self.range = range
        self.kind = kind
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let length = Self.run(bytes, at: index, to: range.upperBound)
            lastRuns[length] = index
            index += length
        }
    }

    mutating func scan(into edits: inout TextEdits) {
        var index = range.lowerBound
        while index < range.upperBound {
            if kind.isBlock, index == range.lowerBound || bytes[index - 1] == 0x0A {
                let end = lineEnd(from: index)
                if skipsFence(index..<end) {
                    index = end
                    continue
                }
            }
            index = step(at: index, &edits)
        }
    }

    private mutating func step(at index: Int, _ edits: inout TextEdits) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "\\"):
            let isPair = index + 1 < range.upperBound && bytes[index + 1] != 0x0A
            return index + (isPair ? 2 : 1)
        case UInt8(ascii: "`"): return afterCode(at: index)
        case UInt8(ascii: "<"):
            if let end = commentEnd(at: index) {
                remove(comment: index..<end, &edits)
                return end
            }
            if opens(at: index) { edits.insert("\\", at: index) }
            return index + 1
        default: return index + 1
        }
    }

    /// Whether a line belongs to a fenced block inside the HTML, which will be code once the HTML is text.
    private mutating func skipsFence(_ line: Range<Int>) -> Bool {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: ">") {
            start += 1
        }
        guard start < line.upperBound, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~")
        else {
            return fence != nil
        }
        let mark = bytes[start]
        var end = start
        while end < line.upperBound, bytes[end] == mark { end += 1 }
        if let open = fence {
            let isClosing = mark == open.mark && end - start >= open.length
            if isClosing, bytes[end..<line.upperBound].allSatisfy({ $0 <= 0x20 }) { fence = nil }
            return true
        }
        guard end - start >= 3, mark == UInt8(ascii: "~") || !bytes[end..<line.upperBound].contains(mark)
        else {
            return false
        }
        fence = (mark, end - start)
        return true
    }

    /// The end of the code span that begins here, or of its backticks where they open none.
    private func afterCode(at index: Int) -> Int {
        let length = Self.run(bytes, at: index, to: range.upperBound)
        let after = index + length
        guard let last = lastRuns[length], last >= after else { return after }
        var next = after
        while next < range.upperBound {
            let byte = bytes[next]
            if byte == 0x0A, kind.isBlock || kind.isTable { return after }
            if byte == UInt8(ascii: "|"), kind.isTable, bytes[next - 1] != UInt8(ascii: "\\") { return after }
            guard byte == UInt8(ascii: "`") else {
                next += 1
                continue
            }
            let found = Self.run(bytes, at: next, to: range.upperBound)
            next += found
            if found == length { return next }
        }
        return after
    }

    private mutating func commentEnd(at index: Int) -> Int? {
        guard !hasNoClosing, bytes[index..<range.upperBound].starts(with: Self.opening) else { return nil }
        var next = index + Self.opening.count
        while next + 2 < range.upperBound {
            if bytes[next] == 0x2D, bytes[next + 1] == 0x2D, bytes[next + 2] == UInt8(ascii: ">") {
                return next + 3
            }
            next += 1
        }
        hasNoClosing = true
        return nil
    }

    /// A tag, a declaration or an instruction, but not a web or mail address in angle brackets.
    private func opens(at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
        default: return false
        }
        var isAddress = false
        for byte in bytes[(index + 1)..<range.upperBound] {
            if byte == UInt8(ascii: ">") { return !isAddress }
            if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") { isAddress = true }
            if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "=") && !isAddress {
                return true
            }
        }
        return true
    }

    /// A comment alone on its lines goes with them, but leaves a blank line between two that have words.
    private func remove(comment: Range<Int>, _ edits: inout TextEdits) {
        var start = comment.lowerBound
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        var end = comment.upperBound
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        let beginsLine = start == 0 || bytes[start - 1] == 0x0A
        let endsLine = end == bytes.count || bytes[end] == 0x0A
        guard beginsLine, endsLine else {
            // Between two words one of the spaces stays.
            let hasSpaces = start < comment.lowerBound && end > comment.upperBound
            return edits.remove(comment.lowerBound..<(endsLine || hasSpaces ? end : comment.upperBound))
        }
        let isAfterBlank = start < 2 || bytes[start - 2] == 0x0A
        let isBeforeBlank = end + 1 >= bytes.count || bytes[end + 1] == 0x0A
        if isAfterBlank, isBeforeBlank {
            end = min(bytes.count, end + 2)
        } else if isAfterBlank || isBeforeBlank {
            end = min(bytes.count, end + 1)
        }
        edits.remove(start..<end)
    }

    private func lineEnd(from index: Int) -> Int {
        var end = index
        while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
        return min(end + 1, range.upperBound)
    }

    private static func run(_ bytes: [UInt8], at index: Int, to end: Int) -> Int {
        var next = index
        while next < end, bytes[next] == UInt8(ascii: "`") { next += 1 }
        return next - index
    }

    private static let opening = Array("<!--".utf8)
}
