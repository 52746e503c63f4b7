/// An SVG as far as a logo needs it: that it begins as one, and that each of its elements ends.
struct DrawingFile {
    private var rest: Substring

    init(_ bytes: [UInt8]) { rest = Substring(String(validating: bytes, as: UTF8.self) ?? "") }

    /// An SVG begins with its element, perhaps after a declaration and comments. As an image it runs no script.
    static func begins(_ bytes: [UInt8]) -> Bool {
        var file = DrawingFile(bytes)
        file.rest = file.rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while file.rest.hasPrefix("<?") || file.rest.hasPrefix("<!") {
            guard file.skipRemark() else { return false }
            file.rest = file.rest.drop(while: \.isWhitespace)
        }
        guard file.rest.hasPrefix("<svg"), let next = file.rest.dropFirst(4).first else { return false }
        return next.isWhitespace || next == ">"
    }

    /// Whether every element that begins also ends, in order, and nothing is cut off.
    var isWhole: Bool {
        var file = self
        var open: [Substring] = []
        var hasBegun = false
        while let mark = file.rest.firstIndex(of: "<") {
            file.rest = file.rest[mark...]
            if file.rest.hasPrefix("<?") || file.rest.hasPrefix("<!") {
                guard file.skipRemark() else { return false }
                continue
            }
            guard let tag = file.takeTag() else { return false }
            let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return false }
            } else if !tag.hasSuffix("/") {
                open.append(name)
            }
            hasBegun = true
        }
        return hasBegun && open.isEmpty
    }

    /// Goes behind a comment, a declaration or a part of plain text.
    private mutating func skipRemark() -> Bool {
        let end = rest.hasPrefix("<!--") ? "-->" : rest.hasPrefix("<![CDATA[") ? "]]>" : ">"
        guard let range = rest.firstRange(of: end) else { return false }
        rest = rest[range.upperBound...]
        return true
    }

    /// What stands between `<` and `>`; a `>` in quotes ends no tag.
    private mutating func takeTag() -> Substring? {
        var quote: Character?
        var place = rest.index(after: rest.startIndex)
        let start = place
        while place < rest.endIndex {
            let character = rest[place]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ">" {
                defer { rest = rest[rest.index(after: place)...] }
                return rest[start..<place]
            }
            place = rest.index(after: place)
        }
        return nil
    }
}
