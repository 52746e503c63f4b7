/// Text made safe for SVG and HTML alike.
enum XMLText {
    /// For an element or an attribute in double quotes.
    static func escaped(_ text: String) -> String {
        let line = oneLine(text)
        guard line.utf8.contains(where: isMarkup) else { return line }
        var result = ""
        for scalar in line.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// On one line: white space becomes single spaces, and what cannot be seen or would turn the line around
    /// is dropped.
    static func oneLine(_ text: String) -> String {
        if isPlainLine(text) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            // Nearly all of it is plain, and what Unicode says of a character is slow to look up.
            if 0x21...0x7E ~= scalar.value {
                result.append(scalar)
            } else if scalar.properties.isWhitespace, scalar != "\u{A0}" {
                if let last = result.last, last != " " { result.append(" ") }
            } else if !isDropped(scalar) {
                result.append(scalar)
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// Whether nothing need be looked at: printable ASCII with single spaces between words.
    private static func isPlainLine(_ text: String) -> Bool {
        var last = UInt8(ascii: " ")
        for byte in text.utf8 {
            guard 0x20...0x7E ~= byte, byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return true
        case 0x200C, 0x200D, 0x00AD: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .unassigned, .privateUse: return true
        default: return scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
