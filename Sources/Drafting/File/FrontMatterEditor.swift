import YAML

/// Changes one value of a YAML mapping in place: comments, order and every other line stay as they are.
struct FrontMatterEditor {
    let text: String
    let lineEnding: String

    /// The YAML with a new value for a key; a dotted key names an entry of a group: `decision.by`.
    func setting(_ key: String, to value: String) -> String {
        let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let written = value.isEmpty ? "" : " " + YAMLScalar.written(value)
        if parts.count == 1 {
            set(parts[0], written, indent: 0, within: 0..<lines.count, &lines)
        } else if let group = line(of: parts[0], indent: 0, within: 0..<lines.count, lines) {
            let inner = (group + 1)..<end(of: group, indent: 0, lines)
            let indent = lines[inner].first { !Self.isBlankOrComment($0) }.map(Self.indent) ?? 2
            set(parts[1], written, indent: indent, within: inner, &lines)
        } else {
            lines += ["\(parts[0]):", "  \(parts[1]):\(written)"]
        }
        return lines.map { $0 + lineEnding }.joined()
    }

    /// The YAML with one more figure at the end of `figures:`; the group is added where it is missing.
    func adding(_ figure: FigureEntry) -> String {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let group: Int
        if let present = line(of: "figures", indent: 0, within: 0..<lines.count, lines) {
            group = present
        } else {
            group = lines.count
            lines.append("figures:")
        }
        let inner = (group + 1)..<end(of: group, indent: 0, lines)
        let indent = lines[inner].first { !Self.isBlankOrComment($0) }.map(Self.indent) ?? 2
        let margin = String(repeating: " ", count: indent)
        let entry =
            ["\(margin)\(figure.name):"]
            + figure.keys.map { "\(margin)  \($0.key): \(YAMLScalar.written($0.value))" }
        lines.insert(contentsOf: entry, at: lastContent(in: inner, lines))
        return lines.map { $0 + lineEnding }.joined()
    }

    private func set(
        _ key: String, _ written: String, indent: Int, within range: Range<Int>, _ lines: inout [String]
    ) {
        let margin = String(repeating: " ", count: indent)
        guard let found = line(of: key, indent: indent, within: range, lines) else {
            lines.insert("\(margin)\(key):\(written)", at: lastContent(in: range, lines))
            return
        }
        let old = lines[found]
        let last = end(of: found, indent: indent, lines)
        let comment = last == found + 1 ? Self.trailingComment(of: old) : ""
        lines.replaceSubrange(found..<last, with: ["\(margin)\(key):\(written)\(comment)"])
    }

    private func lastContent(in range: Range<Int>, _ lines: [String]) -> Int {
        range.last { !lines[$0].allSatisfy(\.isWhitespace) }.map { $0 + 1 } ?? range.lowerBound
    }

    private func line(of key: String, indent: Int, within range: Range<Int>, _ lines: [String]) -> Int? {
        range.first { index in
            let line = lines[index]
            guard Self.indent(line) == indent, !Self.isBlankOrComment(line) else { return false }
            let rest = line.dropFirst(indent)
            return [key, "'\(key)'", "\"\(key)\""].contains { form in
                rest.hasPrefix(form) && rest.dropFirst(form.count).drop { $0 == " " }.first == ":"
            }
        }
    }

    /// The line after the last one that belongs to the value: lines that are indented deeper, or a list at its level.
    private func end(of line: Int, indent: Int, _ lines: [String]) -> Int {
        var end = line + 1
        var index = line + 1
        while index < lines.count {
            let text = lines[index]
            index += 1
            if Self.isBlankOrComment(text) { continue }
            guard
                Self.indent(text) > indent
                    || Self.indent(text) == indent && text.dropFirst(indent).hasPrefix("- ")
            else { break }
            end = index
        }
        return end
    }

    private static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }

    private static func isBlankOrComment(_ line: String) -> Bool {
        let content = line.drop { $0 == " " || $0 == "\t" }
        return content.isEmpty || content.first == "#"
    }

    /// What follows ` #` on the line of a plain or quoted value, with the space before it.
    private static func trailingComment(of line: String) -> String {
        guard let colon = line.firstIndex(of: ":") else { return "" }
        var quote: Character?
        var previous: Character = " "
        var isFirst = true
        var start = line.index(after: colon)
        while start < line.endIndex {
            let character = line[start]
            if let open = quote {
                if character == open, !(open == "\"" && previous == "\\") { quote = nil }
            } else if isFirst, character == "\"" || character == "'" {
                quote = character
            } else if character == "#", previous == " " || previous == "\t" {
                let gap = line[..<start].reversed().prefix { $0 == " " || $0 == "\t" }.count
                return String(line[line.index(start, offsetBy: -gap)...])
            }
            if character != " " { isFirst = false }
            previous = character
            start = line.index(after: start)
        }
        return ""
    }
}
