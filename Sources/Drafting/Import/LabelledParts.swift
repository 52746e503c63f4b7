/// The parts of a text that labels in bold letters begin, as in `- **Impact**: nobody could pay`.
struct LabelledParts {
    /// What stands before the first label.
    let opening: String
    /// Each label without its marks, and what follows it up to the next one.
    let parts: [(label: String, text: String)]

    /// Takes a text apart; `nil` where none of its labels is wanted, so that it stays in one piece.
    ///
    /// Labels count in the first column, at the beginning of a line or of a list's item, outside fenced blocks.
    init?(_ text: String, isWanted: (String) -> Bool) {
        var opening: [Substring] = []
        var parts: [(label: String, lines: [Substring])] = []
        var fence: Substring?
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let marks = line.drop { $0 == " " }.prefix { $0 == "`" || $0 == "~" }
            if marks.count >= 3 { fence = fence.map { marks.hasPrefix($0) ? nil : $0 } ?? marks }
            if fence == nil, let label = Self.label(of: line) {
                parts.append((String(label.text), [label.rest]))
            } else if parts.isEmpty {
                opening.append(line)
            } else {
                parts[parts.count - 1].lines.append(line)
            }
        }
        guard parts.contains(where: { isWanted($0.label) }) else { return nil }
        self.opening = Self.joined(opening)
        self.parts = parts.map { ($0.label, Self.joined($0.lines)) }
    }

    /// A label at the beginning of a line, and what stands after it and its colon.
    private static func label(of line: Substring) -> (text: Substring, rest: Substring)? {
        var rest = line
        if let first = rest.first, "-*+".contains(first), rest.dropFirst().first == " " {
            rest = rest.dropFirst(2).drop { $0 == " " }
        }
        guard rest.hasPrefix("**"), let close = rest.dropFirst(2).firstRange(of: "**") else { return nil }
        var label = rest.dropFirst(2)[..<close.lowerBound]
        var after = rest[close.upperBound...]
        let hasColon = label.last == ":" || after.first == ":"
        let isAlone = after.allSatisfy { $0 == " " }
        guard hasColon || isAlone, !label.isEmpty else { return nil }
        while label.last == ":" { label.removeLast() }
        after = after.drop { $0 == ":" }.drop { $0 == " " }
        return (label, after)
    }

    /// The lines of a part without the indent that they share, and without blank lines at both ends.
    private static func joined(_ lines: [Substring]) -> String {
        let indents = lines.dropFirst().filter { !$0.allSatisfy(\.isWhitespace) }.map { line in
            line.prefix { $0 == " " }.count
        }
        let shared = indents.min() ?? 0
        var kept = lines.enumerated().map {
            $0 == 0 ? $1 : $1.dropFirst(min(shared, $1.prefix { $0 == " " }.count))
        }[...]
        while kept.first?.allSatisfy(\.isWhitespace) == true { kept.removeFirst() }
        while kept.last?.allSatisfy(\.isWhitespace) == true { kept.removeLast() }
        return kept.joined(separator: "\n")
    }
}
