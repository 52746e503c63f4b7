import SourceText

/// Turns the parser's complaint into a place and a sentence that says what to do.
struct YAMLFaultMessage {
    let source: YAMLSource
    let fault: YAMLFault

    static let tooDeep =
        "more than \(YAMLReader.depthLimit) lists and mappings inside one another; flatten them"

    var error: SourceError {
        let structure = YAMLStructureMessage(source: source, fault: fault)
        return special ?? quoted ?? structure.textAfterEnd ?? startOfValue ?? structure.error
            ?? source.error(
                at: fault.offset, "not readable as YAML (\(fault.problem)); put the value in quotes")
    }

    /// Double keys, second documents and depth.
    private var special: SourceError? {
        switch fault.problem {
        case YAMLFault.doubleKey: doubleKey
        case "but found another document":
            source.error(
                at: fault.offset,
                "'\(source.word(at: fault.offset))' starts a second document; delete the line, "
                    + "or indent it if it is text")
        case let problem where problem.hasPrefix("Maximum nesting level"):
            source.error(at: fault.offset, Self.tooDeep)
        default: nil
        }
    }

    /// The parser names the first place only; in a block the second stands in the same column.
    private var doubleKey: SourceError {
        let first = source.location(of: fault.offset)
        guard let second = YAMLKeySearch(source: source).repetition(of: fault.context, after: fault.offset)
        else {
            return source.error(at: fault.offset, "the key '\(fault.context)' stands twice in here; keep one")
        }
        return source.error(
            at: second,
            "the key '\(fault.context)' is set a second time; line \(first.line) has it too; keep one")
    }

    private var quoted: SourceError? {
        let quote = source.character(at: fault.contextOffset)
        switch fault.problem {
        case "found unexpected end of stream":
            return source.error(
                at: fault.contextOffset, "the quote opened here is never closed; close it with \(quote)")
        case "found unexpected document indicator":
            let line = source.location(of: fault.offset).line
            return source.error(
                at: fault.contextOffset,
                "the quote opened here is not closed before line \(line); close it with \(quote)")
        case "found unknown escape character":
            let escape = source.string(fault.offset..<fault.offset + 2)
            return source.error(
                at: fault.offset, "'\(escape)' means nothing in double quotes; write '\\\\' for a backslash")
        case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
            return source.error(
                at: fault.contextOffset,
                "an escape in this text is no whole character; type the character itself")
        default: return nil
        }
    }

    /// Characters that have a meaning of their own at the start of a value.
    private var startOfValue: SourceError? {
        let isBegun = fault.context.hasPrefix("while scanning a") || fault.context == "while parsing a tag"
        let offset = isBegun ? fault.contextOffset : fault.offset
        let isTab = source[fault.offset] == UInt8(ascii: "\t")
        if isTab || fault.problem.hasPrefix("found a tab character") {
            return source.error(at: fault.offset, "a tab in the indentation; use spaces")
        }
        switch source[offset] {
        case UInt8(ascii: "&"):
            return source.error(
                at: offset,
                "'\(source.word(at: offset))' at the start of a value is a YAML anchor, which is not read here; "
                    + "put the value in quotes, or write it out where it is used")
        case UInt8(ascii: "*"):
            return source.error(
                at: offset,
                "'\(source.word(at: offset))' at the start of a value is a YAML alias, which is not read here; "
                    + "put the value in quotes")
        case UInt8(ascii: "!"):
            return source.error(at: offset, YAMLTag.refusal(of: source.word(at: offset)))
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            return source.error(
                at: offset,
                "after '\(source.character(at: offset))' a block begins on the next line; "
                    + "put the value in quotes if it is one line")
        case UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","):
            return source.error(
                at: offset,
                "a text cannot start with '\(source.character(at: offset))' unless it is in quotes")
        default: return nil
        }
    }
}
