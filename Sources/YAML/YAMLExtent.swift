import SourceText

/// Where a scalar ends in its file, and whether a `#` right after it cut something off.
struct YAMLExtent {
    let range: SourceRange
    let warning: YAMLWarning?

    /// Matches a scalar with the bytes it was read from; `nil` for blocks and where the two do not agree.
    init?(of text: String, style: YAMLScalar.Style, at offset: Int, in source: YAMLSource) {
        let end: Int?
        switch style {
        case .plain: end = Self.endOfPlain(Array(text.utf8), from: offset, in: source.bytes)
        case .singleQuoted: end = Self.endOfQuoted(UInt8(ascii: "'"), from: offset, in: source.bytes)
        case .doubleQuoted: end = Self.endOfQuoted(UInt8(ascii: "\""), from: offset, in: source.bytes)
        case .literal, .folded: end = nil
        }
        guard let end else { return nil }
        range = SourceRange(start: source.location(of: offset), end: source.location(of: end))
        warning = style == .plain ? Self.lossWarning(after: end, in: source) : nil
    }

    /// A stretch of blanks in the text stands for a stretch of blanks and line breaks in the file.
    private static func endOfPlain(_ text: [UInt8], from offset: Int, in bytes: [UInt8]) -> Int? {
        var place = offset
        var index = 0
        while index < text.count {
            let blank = skipBlanks(from: index, in: text)
            if blank > index {
                let next = skipBlanks(from: place, in: bytes)
                guard next > place else { return nil }
                (index, place) = (blank, next)
                continue
            }
            guard place < bytes.count, bytes[place] == text[index] else { return nil }
            index += 1
            place += 1
        }
        return place
    }

    private static func skipBlanks(from index: Int, in bytes: [UInt8]) -> Int {
        var index = index
        while case let length = YAMLBreak.blankLength(at: index, in: bytes), length > 0 { index += length }
        return index
    }

    private static func endOfQuoted(_ quote: UInt8, from offset: Int, in bytes: [UInt8]) -> Int? {
        guard offset < bytes.count, bytes[offset] == quote else { return nil }
        var index = offset + 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
            } else if bytes[index] != quote {
                index += 1
            } else if quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote {
                index += 2
            } else {
                return index + 1
            }
        }
        return nil
    }

    /// `see #12` loses its number; `see  # twelve` is how people write a comment and is left alone.
    private static func lossWarning(after end: Int, in source: YAMLSource) -> YAMLWarning? {
        var place = end
        while source[place] == UInt8(ascii: " ") || source[place] == UInt8(ascii: "\t") { place += 1 }
        guard place > end, source[place] == UInt8(ascii: "#") else { return nil }
        let stops: [UInt8] = Array(" \t\r\n#\0".utf8)
        guard !stops.contains(source[place + 1]) else { return nil }
        return YAMLWarning(
            path: source.path, location: source.location(of: place),
            message: "'\(source.word(at: place))' after a space is a comment and no part of the value; "
                + "put the value in quotes, or a space after '#'")
    }
}
