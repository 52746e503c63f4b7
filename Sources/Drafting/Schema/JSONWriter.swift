extension JSONValue {
    /// The value as JSON text, indented by two spaces, with a line feed at its end.
    ///
    /// Control, invisible and reordering characters are escaped, so that nothing in it acts on a terminal.
    public var text: String {
        var writer = JSONWriter()
        writer.write(self, indent: 0)
        return writer.text + "\n"
    }
}

/// Writes one JSON value.
private struct JSONWriter {
    var text = ""

    /// Lists of short values stay on one line up to this width, in characters.
    private static let lineWidth = 100

    mutating func write(_ value: JSONValue, indent: Int) {
        switch value {
        case .null: text += "null"
        case .flag(let flag): text += flag ? "true" : "false"
        case .number(let number): text += String(number)
        case .decimal(let number): text += number.isFinite ? "\(number)" : "null"
        case .text(let string): text += Self.quoted(string)
        case .list(let items): write(items, indent: indent)
        case .object(let members): write(members, indent: indent)
        }
    }

    private mutating func write(_ items: [JSONValue], indent: Int) {
        if let line = Self.line(of: items, limit: Self.lineWidth - indent) {
            text += line
            return
        }
        let lead = String(repeating: " ", count: indent + 2)
        text += "["
        for (index, item) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + lead
            write(item, indent: indent + 2)
        }
        text += "\n" + String(repeating: " ", count: indent) + "]"
    }

    private mutating func write(_ members: [JSONValue.Member], indent: Int) {
        guard !members.isEmpty else {
            text += "{}"
            return
        }
        let lead = String(repeating: " ", count: indent + 2)
        text += "{"
        for (index, member) in members.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + lead + Self.quoted(member.key) + ": "
            write(member.value, indent: indent + 2)
        }
        text += "\n" + String(repeating: " ", count: indent) + "}"
    }

    /// A list without lists and objects in it, on one line; `nil` where it has some or is too long.
    private static func line(of items: [JSONValue], limit: Int) -> String? {
        var parts: [String] = []
        for item in items {
            switch item {
            case .list, .object: return nil
            case .null, .flag, .number, .decimal, .text:
                var writer = JSONWriter()
                writer.write(item, indent: 0)
                parts.append(writer.text)
            }
        }
        let line = "[" + parts.joined(separator: ", ") + "]"
        return line.count <= limit ? line : nil
    }

    private static func quoted(_ string: String) -> String {
        if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
            return "\"\(string)\""
        }
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if acts(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
            }
        }
        return result + "\""
    }

    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
            true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        UTF16.encode(scalar).map { units in
            units.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        } ?? ""
    }
}
