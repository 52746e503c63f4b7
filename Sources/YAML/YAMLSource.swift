import SourceText

/// A YAML text with the two ways of counting its lines, so that the parser's marks become places in the file.
///
/// The parser counts columns in Unicode scalars and also ends a line at U+0085, U+2028 and U+2029; people's
/// editors, and `SourceLocation`, do neither.
struct YAMLSource {
    let text: String
    let path: String
    let bytes: [UInt8]
    private let firstLine: Int
    private let lines: LineTable
    /// The offset of each line's first byte as the parser counts lines, with one for the end of the text.
    private let parserStarts: [Int]

    init(_ text: String, path: String, firstLine: Int) {
        self.text = text
        self.path = path
        self.firstLine = firstLine
        bytes = Array(text.utf8)
        lines = LineTable(of: bytes)
        parserStarts = Self.parserStarts(in: bytes)
    }

    /// The byte offset of a mark of the parser; both numbers count from 1.
    ///
    /// - Parameter near: an offset at or before the wanted one, from which counting may go on where it lies
    ///   in the same line; `column` is the column of that offset.
    func offset(line: Int, column: Int, near: (line: Int, column: Int, offset: Int)? = nil) -> Int {
        guard line <= parserStarts.count else { return bytes.count }
        var offset = parserStarts[max(line, 1) - 1]
        var missing = column - 1
        if let near, near.line == line, near.column <= column {
            offset = near.offset
            missing = column - near.column
        }
        while missing > 0, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            missing -= 1
        }
        return offset
    }

    /// The place in the file of a byte offset.
    func location(of offset: Int) -> SourceLocation {
        var location = lines.location(of: offset)
        location.line += firstLine - 1
        return location
    }

    /// The byte at an offset, or 0 past the end.
    subscript(offset: Int) -> UInt8 {
        bytes.indices.contains(offset) ? bytes[offset] : 0
    }

    /// The bytes of the line that holds an offset, without its ending.
    func lineRange(at offset: Int) -> Range<Int> {
        let line = lines.location(of: offset).line - 1
        var range = lines.range(ofLine: line)
        while let last = bytes[range].last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
            range = range.lowerBound..<range.upperBound - 1
        }
        return range
    }

    /// The text of some bytes.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The word at an offset: up to the next blank, line end or flow indicator, and at most 40 bytes.
    func word(at offset: Int) -> String {
        let stops: [UInt8] = Array(" \t\r\n,[]{}".utf8)
        var end = offset
        while end < bytes.count, end - offset < 40, !stops.contains(bytes[end]) { end += 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return string(offset..<end)
    }

    /// The character at an offset.
    func character(at offset: Int) -> String {
        String(string(offset..<offset + 4).unicodeScalars.prefix(1))
    }

    /// The nearest line above another that is neither empty nor a comment.
    func contentLine(before line: Range<Int>) -> Range<Int>? {
        var start = line.lowerBound
        while start > 0 {
            let above = lineRange(at: start - 1)
            start = above.lowerBound
            let first = bytes[above].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
            if let first, first != UInt8(ascii: "#") { return above }
        }
        return nil
    }

    /// An error at a byte offset.
    func error(at offset: Int, _ message: String) -> SourceError {
        SourceError(path: path, location: location(of: offset), message: message)
    }

    private static func parserStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let length = YAMLBreak.length(at: index, in: bytes)
            index += max(length, 1)
            if length > 0 { starts.append(index) }
        }
        return starts
    }
}
