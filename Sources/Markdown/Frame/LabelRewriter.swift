/// Gives the labels that an answer defines a prefix of its own, where they are defined and where they are
/// used.
struct LabelRewriter {
    /// Stretches of code, in order.
    var skips: [Range<Int>] = []

    private let bytes: [UInt8]
    private let labels: Set<String>
    private let prefix: LabelPrefix

    init(bytes: [UInt8], labels: [String], prefix: LabelPrefix) {
        self.bytes = bytes
        self.labels = Set(labels.map(LabelFinder.folded))
        self.prefix = prefix
    }

    /// A label in brackets that the answer defines.
    private struct Use {
        /// From `[` to `]`, both included.
        let range: Range<Int>
        let label: String
        let isDefinition: Bool
    }

    func rewritten() -> String {
        let found = uses()
        let used = Set(found.filter { !$0.isDefinition }.map(\.label))
        var edits = TextEdits()
        for use in found {
            if use.isDefinition {
                define(use, isUsed: used.contains(use.label), &edits)
            } else {
                refer(use, &edits)
            }
        }
        return edits.applied(to: bytes)
    }

    private func uses() -> [Use] {
        var found: [Use] = []
        var open: Int?
        var skip = skips.sorted { $0.lowerBound < $1.lowerBound }[...]
        var spans = CodeSpans(bytes: bytes)
        var index = 0
        while index < bytes.count {
            while let first = skip.first, first.upperBound <= index { skip = skip.dropFirst() }
            if let first = skip.first, first.contains(index) {
                index = first.upperBound
                open = nil
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "`"):
                index = spans.end(of: index)
                continue
            case UInt8(ascii: "["): open = index
            case UInt8(ascii: "]"):
                if let start = open, let use = use(in: start..<index + 1) { found.append(use) }
                open = nil
            default: break
            }
            index += 1
        }
        return found
    }

    private func use(in range: Range<Int>) -> Use? {
        let inside = bytes[range.lowerBound + 1..<range.upperBound - 1]
        let label = LabelFinder.folded(
            String(decoding: inside.map { $0 == UInt8(ascii: ">") ? 0x20 : $0 }, as: UTF8.self))
        let exact = LabelFinder.folded(String(decoding: inside, as: UTF8.self))
        guard labels.contains(exact) || inside.contains(0x0A) && labels.contains(label) else { return nil }
        let isDefinition =
            byte(range.upperBound) == UInt8(ascii: ":") && beginsLine(range.lowerBound)
            && (exact.hasPrefix("^") || isAddress(after: range.upperBound + 1))
        return Use(range: range, label: exact, isDefinition: isDefinition)
    }

    private func define(_ use: Use, isUsed: Bool, _ edits: inout TextEdits) {
        // A definition over two lines would need its marks kept, and a note that nothing refers to would
        // vanish.
        let isLost = use.label.hasPrefix("^") && !isUsed
        if isLost || bytes[use.range].contains(0x0A) {
            edits.insert("\\", at: use.range.lowerBound)
        } else {
            edits.insert(prefix.text, at: nameStart(use))
        }
    }

    private func refer(_ use: Use, _ edits: inout TextEdits) {
        let isLabelOfLink = use.range.lowerBound > 0 && bytes[use.range.lowerBound - 1] == UInt8(ascii: "]")
        if use.label.hasPrefix("^") || isLabelOfLink { return edits.insert(prefix.text, at: nameStart(use)) }
        let name = String(decoding: bytes[use.range.lowerBound + 1..<use.range.upperBound - 1], as: UTF8.self)
        let end = use.range.upperBound
        switch (byte(end), byte(end + 1)) {
        case (UInt8(ascii: "["), UInt8(ascii: "]")): edits.insert(prefix.text + name, at: end + 1)
        case (UInt8(ascii: "["), _), (UInt8(ascii: "("), _): break
        default: edits.insert("[" + prefix.text + name + "]", at: end)
        }
    }

    private func nameStart(_ use: Use) -> Int {
        use.range.lowerBound + (use.label.hasPrefix("^") ? 2 : 1)
    }

    /// Whether only the marks of quotes, lists and footnotes stand before it on its line.
    private func beginsLine(_ index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        var before = bytes[start..<index]
        while let last = before.last, last == 0x20 { before = before.dropLast() }
        if before.last == UInt8(ascii: ":"), before.dropLast().last == UInt8(ascii: "]") { return true }
        return before.allSatisfy { byte in
            switch byte {
            case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
                UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
    }

    /// Whether an address follows, and on its line at most a title; other words make it prose.
    private func isAddress(after colon: Int) -> Bool {
        var index = colon
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard let next = byte(index) else { return true }
        return next == 0x0A || next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
            || next == UInt8(ascii: "(")
    }

    private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
}
