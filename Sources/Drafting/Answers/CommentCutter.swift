/// Leaves out the HTML comments that begin a line, outside fenced blocks, one line at a time.
struct CommentCutter {
    let bytes: [UInt8]
    private var isInComment = false
    private var fence: (mark: UInt8, length: Int)?

    private static let opening = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// What a reader keeps of a line; a line that held nothing but a comment leaves nothing behind.
    mutating func kept(ofLine line: Range<Int>) -> [Range<Int>] {
        if isInComment { return afterComment(line, from: line.lowerBound) }
        let start = line.first { bytes[$0] != 0x20 } ?? line.upperBound
        if start - line.lowerBound <= 3 { follow(fenceIn: start..<line.upperBound) }
        guard fence == nil, start - line.lowerBound <= 3,
            bytes[start..<line.upperBound].starts(with: Self.opening)
        else { return [line] }
        return afterComment(line, from: start + Self.opening.count)
    }

    private mutating func afterComment(_ line: Range<Int>, from start: Int) -> [Range<Int>] {
        guard let close = bytes[start..<line.upperBound].firstRange(of: Self.closing) else {
            isInComment = true
            return []
        }
        isInComment = false
        let rest = close.upperBound..<line.upperBound
        guard let next = rest.first(where: { !Self.isBlank(bytes[$0]) }) else { return [] }
        if bytes[next..<line.upperBound].starts(with: Self.opening) {
            return afterComment(line, from: next + Self.opening.count)
        }
        return [rest]
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private mutating func follow(fenceIn content: Range<Int>) {
        guard !content.isEmpty else { return }
        let mark = bytes[content.lowerBound]
        guard mark == 0x60 || mark == 0x7E else { return }
        let length = bytes[content].prefix { $0 == mark }.count
        guard length >= 3 else { return }
        let rest = bytes[content].dropFirst(length)
        if let open = fence {
            let closes = mark == open.mark && length >= open.length && rest.allSatisfy(Self.isBlank)
            if closes { fence = nil }
        } else if mark == 0x7E || !rest.contains(mark) {
            fence = (mark, length)
        }
    }
}
