/// Text made safe for SVG and HTML alike.
enum XMLText {
    /// For an element or an attribute in double quotes.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in oneLine(text).unicodeScalars {
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
