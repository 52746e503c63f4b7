extension YAMLScalar {
    /// A text as it is written on one line after `key: ` or `- `, so that `YAMLReader` gives it back unchanged.
    ///
    /// It stays plain where that is safe, otherwise it stands in double quotes with escapes. NUL is dropped,
    /// because it is not read. The result is not meant for lists in brackets.
    public static func written(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// Whether a text means itself without quotes.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        if YAMLScalar(text: text, style: .plain).isAbsent { return false }
        if "-?:,[]{}#&*!|>'\"%@` ".unicodeScalars.contains(first) || last == " " || last == ":" {
            return false
        }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if needsEscape(scalar) { return false }
            if scalar == "#" && previous == " " || scalar == " " && previous == ":" { return false }
            previous = scalar
        }
        return true
    }

    private static func quoted(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars where scalar.value != 0 {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            case "\r": written += "\\r"
            case "\t": written += "\\t"
            default:
                if needsEscape(scalar) {
                    written += escape(scalar)
                } else {
                    written.unicodeScalars.append(scalar)
                }
            }
        }
        return written + "\""
    }

    /// Control, invisible and line-breaking characters, which a file would lose or an editor would hide.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D: false  // the joiners of scripts and emoji
        case 0x20...0x7E: false
        case 0xE0020...0xE007F: false  // the tags of flag emoji
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
                true
            default: false
            }
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (mark, width) =
            scalar.value <= 0xFF ? ("\\x", 2) : scalar.value <= 0xFFFF ? ("\\u", 4) : ("\\U", 8)
        return mark + String(repeating: "0", count: width - digits.count) + digits
    }
}
