/// Mends one kind of harm that an answer does to its frame; the next parse shows what is left.
struct FrameRepair {
    private let bytes: [UInt8]
    /// The offset of each line's first byte, and the end of the text.
    private let starts: [Int]
    private let facts: FrameFacts
    private let level: Int
    private let prefix: LabelPrefix

    init(text: String, facts: FrameFacts, level: Int, prefix: LabelPrefix) {
        let bytes = Array(text.utf8)
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        starts.append(bytes.count)
        self.bytes = bytes
        self.starts = starts
        self.facts = facts
        self.level = level
        self.prefix = prefix
    }

    /// The text with the first kind of harm mended, in the order in which one hides another.
    func mended() -> String {
        if !facts.html.isEmpty { return withoutHTML() }
        if let fence = facts.openFence { return withClosed(fence) }
        if facts.headings.contains(where: { $0.level <= level }) { return withLowerHeadings() }
        if !facts.leaks.isEmpty { return withOwnLabels() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func range(_ lines: Range<Int>) -> Range<Int> {
        let last = starts.count - 1
        return starts[min(lines.lowerBound, last)]..<starts[min(lines.upperBound, last)]
    }

    private func withoutHTML() -> String {
        var edits = TextEdits()
        var done = 0
        for found in facts.html.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
            let whole = range(found.lines)
            guard whole.upperBound > done else { continue }
            let part = max(done, whole.lowerBound)..<whole.upperBound
            var scanner = HTMLOpenerScanner(bytes: bytes, range: part, kind: found)
            scanner.scan(into: &edits)
            done = whole.upperBound
        }
        return edits.applied(to: bytes)
    }

    private func withClosed(_ fence: String) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return text + (bytes.last == 0x0A ? "" : "\n") + fence
    }

    private func withOwnLabels() -> String {
        var rewriter = LabelRewriter(bytes: bytes, labels: facts.leaks, prefix: prefix)
        rewriter.skips = facts.code.map(range)
        return rewriter.rewritten()
    }

    /// Moves headings down so that all stand below the frame's and keep their order among each other.
    private func withLowerHeadings() -> String {
        var edits = TextEdits()
        for heading in facts.headings {
            let lowered = heading.level <= level ? level + 1 : min(6, heading.level + 1)
            let start = starts[min(heading.lines.lowerBound, starts.count - 1)] + heading.column - 1
            guard start < bytes.count else { continue }
            if isATX(start, heading.level) {
                edits.insert(String(repeating: "#", count: lowered - heading.level), at: start)
            } else {
                lower(underlined: heading, at: start, to: lowered, &edits)
            }
        }
        return edits.applied(to: bytes)
    }

    private func isATX(_ start: Int, _ level: Int) -> Bool {
        let end = start + level
        guard end <= bytes.count, bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: "#") }) else {
            return false
        }
        return end == bytes.count || bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0A
    }

    /// A heading of one line gets number signs; of a longer one the underline becomes text.
    private func lower(
        underlined heading: FrameFacts.Heading, at start: Int, to level: Int, _ edits: inout TextEdits
    ) {
        guard let line = underlineLine(after: heading.lines.lowerBound) else { return }
        let underline = range(line..<line + 1)
        var markEnd = underline.upperBound
        while bytes[markEnd - 1] <= 0x20 { markEnd -= 1 }
        var markStart = markEnd
        while markStart > underline.lowerBound, bytes[markStart - 1] == bytes[markEnd - 1] { markStart -= 1 }
        guard line == heading.lines.lowerBound + 1 else { return edits.insert("\\", at: markStart) }
        var titleEnd = underline.lowerBound
        while titleEnd > start, bytes[titleEnd - 1] <= 0x20 { titleEnd -= 1 }
        let signs = String(repeating: "#", count: level)
        edits.insert(signs + " ", at: start)
        // The closing signs of such a heading are not shown, so words that end in one get a closing of their
        // own.
        let closing = bytes[titleEnd - 1] == UInt8(ascii: "#") ? " " + signs : ""
        edits.replace(titleEnd..<markEnd, with: closing)
    }

    /// The library does not say where the underline is; a line of the heading's words is never all `=` or
    /// `-`.
    private func underlineLine(after first: Int) -> Int? {
        (first + 1..<max(first + 1, starts.count - 1)).first { line in
            let words = bytes[range(line..<line + 1)].filter { $0 > 0x20 && $0 != UInt8(ascii: ">") }
            guard let mark = words.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
                return false
            }
            return words.allSatisfy { $0 == mark }
        }
    }
}
