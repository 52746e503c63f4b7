/// Collects lines, each behind the marks of the quotes and items it stands in.
struct PlainTextLines {
    private(set) var text = ""
    private var prefixes: [Prefix] = []
    private var hidden = 0
    private var joins = false

    /// Deeper containers get no marks, so that the length of the text stays linear.
    private static let deepest = 64

    private struct Prefix {
        let first: String
        let rest: String
        var isUsed = false
    }

    mutating func enter(first: String, rest: String) {
        if prefixes.count < Self.deepest {
            prefixes.append(Prefix(first: first, rest: rest))
        } else {
            hidden += 1
        }
    }

    /// Leaves a container; an empty one still shows its mark.
    mutating func leave() {
        guard hidden == 0 else {
            hidden -= 1
            return
        }
        if prefixes.last?.isUsed == false { add(block: "") }
        prefixes.removeLast()
    }

    /// Whether the innermost container has shown its mark, so that what follows is not its first block.
    var isInsideItem: Bool { prefixes.last?.isUsed == true }

    /// The next block follows the one before without a blank line.
    mutating func joinNext() { joins = true }

    mutating func add(block: String) {
        if !text.isEmpty, !joins { addLine("", marks: prefixes.filter(\.isUsed).map(\.rest).joined()) }
        joins = false
        for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
            let marks = prefixes.map { $0.isUsed ? $0.rest : $0.first }.joined()
            for index in prefixes.indices { prefixes[index].isUsed = true }
            addLine(line, marks: marks)
        }
    }

    private mutating func addLine(_ line: some StringProtocol, marks: String) {
        if line.isEmpty {
            let end = marks.lastIndex { $0 != " " }.map { marks.index(after: $0) } ?? marks.startIndex
            text += marks[..<end]
        } else {
            text += marks
            text += line
        }
        text += "\n"
    }
}
