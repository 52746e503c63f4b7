import SourceText

/// The messages about colons, lists, brackets and indentation.
struct YAMLStructureMessage {
    let source: YAMLSource
    let fault: YAMLFault

    var error: SourceError? {
        switch fault.problem {
        case "mapping values are not allowed in this context": colon
        case "could not find expected ':'": missingColon(at: fault.contextOffset)
        case "did not find expected key": misplacedLine
        case "did not find expected <document start>":
            here(
                "this belongs to nothing above; check the indentation, the brackets, and a line '...' before it"
            )
        case "did not find expected '-' indicator":
            here("no '- ' here, as the lines above have it; write '- ', or line this up with its key")
        case "block sequence entries are not allowed in this context":
            here("a list begins on a line of its own; put '- ' on the next line, or the value in quotes")
        case "found unexpected ':'": here("':' inside brackets; put the item in quotes")
        case "did not find expected ',' or ']'": bracket("[", "]")
        case "did not find expected ',' or '}'": bracket("{", "}")
        case "did not find expected node content" where fault.offset >= source.bytes.count:
            here("a bracket is not closed before the end; close it, or put the value in quotes")
        case "did not find expected node content":
            here("a text cannot start with '\(source.character(at: fault.offset))' unless it is in quotes")
        default: nil
        }
    }

    private func here(_ message: String) -> SourceError {
        source.error(at: fault.offset, message)
    }

    /// The colon stands in a value, or its line was taken as more of the value above.
    private var colon: SourceError {
        let line = source.lineRange(at: fault.offset)
        if hasColon(line.lowerBound..<fault.offset) {
            return here("': ' inside a value; put the whole value in quotes")
        }
        let start = contentStart(of: line)
        if fault.offset - start > 1024 { return tooLongKey(at: start) }
        guard let above = source.contentLine(before: line), !hasColon(above), !isItem(above) else {
            return source.error(
                at: start,
                "this line goes on with the value above, yet holds ': '; line the key up with the others, "
                    + "or put the whole value in quotes")
        }
        return missingColon(at: contentStart(of: above))
    }

    private func missingColon(at offset: Int) -> SourceError {
        let line = offset..<source.lineRange(at: offset).upperBound
        if line.count > 1024 { return tooLongKey(at: offset) }
        let colon = source.bytes[line].firstIndex(of: UInt8(ascii: ":"))
        if let colon, !hasColon(line), source[colon + 1] != UInt8(ascii: "/") {
            return source.error(at: colon, "no space after ':'; write 'key: value'")
        }
        return source.error(
            at: offset,
            "this line has no ': '; write 'key: value', or indent it if it belongs to the value above")
    }

    private func tooLongKey(at offset: Int) -> SourceError {
        source.error(at: offset, "a key of more than 1024 characters; write a short key, ': ' and the value")
    }

    /// `"Big" news`, `'it's'` and `{x} and more`: the value was over before the person's text was.
    var textAfterEnd: SourceError? {
        let problems = ["key", "<document start>", "',' or ']'", "',' or '}'"].map {
            "did not find expected " + $0
        }
        guard problems.contains(fault.problem), source[fault.offset] != UInt8(ascii: ":") else { return nil }
        let line = source.lineRange(at: fault.offset)
        let before = source.bytes[line.lowerBound..<fault.offset]
        guard let last = before.lastIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
        else {
            return nil
        }
        switch source[last] {
        case UInt8(ascii: "'") where last + 1 == fault.offset:
            return here("text after the closing quote; write '' for an apostrophe in single quotes")
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            return here("text after the closing quote; put quotes round the whole value")
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            let bracket = source.string(last..<last + 1)
            return here("text after the closing '\(bracket)'; put the whole value in quotes")
        default: return nil
        }
    }

    private var misplacedLine: SourceError {
        switch source[fault.offset] {
        case UInt8(ascii: ":"): here("no key before ':'; write 'key: value'")
        case UInt8(ascii: "-") where column(of: fault.offset) == column(of: fault.contextOffset):
            here("a list item among keys; write the list below a key of its own")
        default:
            here(
                "this line begins where no line above does; line it up with those it belongs to, "
                    + "or put the value in quotes if it goes on here")
        }
    }

    private func bracket(_ opening: String, _ closing: String) -> SourceError {
        let isLater = !source.lineRange(at: fault.contextOffset).contains(fault.offset)
        if isLater || fault.offset >= source.bytes.count {
            return source.error(
                at: fault.contextOffset,
                "the '\(opening)' opened here is not closed; close it with '\(closing)', "
                    + "or put the value in quotes")
        }
        if source[fault.offset] == UInt8(ascii: ":") {
            return here("a second ':' in one item; put the item in quotes")
        }
        return here("no ',' or '\(closing)' before this; put the item in quotes if it is text")
    }

    private func column(of offset: Int) -> Int {
        source.location(of: offset).column
    }

    private func isItem(_ line: Range<Int>) -> Bool {
        source.string(contentStart(of: line)..<line.upperBound).hasPrefix("- ")
    }

    private func contentStart(of line: Range<Int>) -> Int {
        line.first { source[$0] != UInt8(ascii: " ") } ?? line.lowerBound
    }

    private func hasColon(_ range: Range<Int>) -> Bool {
        range.contains { offset in
            guard source[offset] == UInt8(ascii: ":") else { return false }
            let next = source[offset + 1]
            return next <= UInt8(ascii: " ")
        }
    }
}
