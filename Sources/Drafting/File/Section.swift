import SourceText

/// One `##` heading of a draft and what stands under it, as offsets into the file.
public struct Section: Hashable, Sendable {
    /// The heading's text without its marks.
    public let heading: String
    /// Where the heading's line begins.
    public let location: SourceLocation
    /// The heading's line, with its ending.
    public let headingRange: Range<Int>
    /// Everything after the heading's line up to the next heading or the end of the file.
    public let bodyRange: Range<Int>

    /// The form by which headings are compared: lower case, words joined by `-`, everything else dropped.
    public var slug: String { Self.slug(heading) }

    /// The slug of a heading, a column or an id: `What we did` becomes `what-we-did`.
    public static func slug(_ text: String) -> String {
        slug(ofASCII: text) ?? slug(ofLetters: text)
    }

    /// The same for most texts, letter by letter; `nil` where one lies outside ASCII.
    private static func slug(ofASCII text: String) -> String? {
        var result: [UInt8] = []
        var gap = false
        for byte in text.utf8 where byte != UInt8(ascii: "'") {
            guard byte < 0x80 else { return nil }
            let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            guard (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) else {
                gap = true
                continue
            }
            if gap, !result.isEmpty { result.append(UInt8(ascii: "-")) }
            gap = false
            result.append(small)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func slug(ofLetters text: String) -> String {
        var result = ""
        var gap = false
        for character in text.lowercased() where character != "'" && character != "’" {
            guard character.isLetter || character.isNumber else {
                gap = true
                continue
            }
            if gap, !result.isEmpty { result.append("-") }
            gap = false
            result.append(character)
        }
        return result
    }
}
