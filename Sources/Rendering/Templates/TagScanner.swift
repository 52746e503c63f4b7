import SourceText

/// Lists a template's tags in one pass, and refuses those that Candor's templates do not use.
///
/// Delimiter changes, inheritance, pragmas, transforms, unescaped `&` and partials chosen by data are refused:
/// each would let a template escape the check of its names or of its escaping.
struct TagScanner {
    let path: String
    let text: String

    /// The tags in order.
    func tags() throws(SourceError) -> [TemplateTag] {
        let bytes = Array(text.utf8)
        let lines = LineTable(of: bytes)
        var tags: [TemplateTag] = []
        var index = 0
        while let open = Self.offset(of: "{{", in: bytes, from: index) {
            let location = lines.location(of: open)
            let isTriple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
            let start = open + (isTriple ? 3 : 2)
            let ending = isTriple ? "}}}" : "}}"
            guard let close = Self.offset(of: ending, in: bytes, from: start) else {
                throw error(location, "this tag is never closed; add '\(ending)'")
            }
            let content = String(decoding: bytes[start..<close], as: UTF8.self)
            tags.append(try tag(content, isTriple: isTriple, at: location))
            index = close + ending.utf8.count
        }
        return tags
    }

    private func tag(
        _ content: String, isTriple: Bool, at location: SourceLocation
    ) throws(SourceError) -> TemplateTag {
        if isTriple { return try named(.block, content[...], content, location) }
        switch content.first {
        case "#": return try named(.section, content.dropFirst(), content, location)
        case "^": return try named(.inverted, content.dropFirst(), content, location)
        case "/": return try named(.close, content.dropFirst(), content, location)
        case ">": return try named(.partial, content.dropFirst(), content, location)
        case "!": return TemplateTag(kind: .comment, name: "", location: location)
        case "&":
            throw error(location, "'{{\(content)}}' leaves out escaping; write '{{\(content.dropFirst())}}'")
        case "=":
            throw error(location, "'{{\(content)}}' changes the delimiters, which templates here may not")
        case "%":
            throw error(location, "'{{\(content)}}' sets the escaping; the file's extension does that here")
        case "<", "$":
            throw error(location, "'{{\(content)}}' inherits from a template; use a partial: '{{> name}}'")
        default: return try named(.text, content[...], content, location)
        }
    }

    private func named(
        _ kind: TemplateTag.Kind, _ name: Substring, _ content: String, _ location: SourceLocation
    ) throws(SourceError) -> TemplateTag {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        var name = name.drop(while: isSpace)
        while let last = name.last, isSpace(last) { name.removeLast() }
        let allowed = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard allowed, !name.isEmpty else {
            throw error(location, "'{{\(content)}}' is no name; names have letters, digits, '-' and '.'")
        }
        return TemplateTag(kind: kind, name: String(name), location: location)
    }

    private func error(_ location: SourceLocation, _ message: String) -> SourceError {
        SourceError(path: path, location: location, message: message)
    }

    private static func offset(of mark: String, in bytes: [UInt8], from start: Int) -> Int? {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
                return index
            }
            index += 1
        }
        return nil
    }
}
