/// Writes a tree as plain text, block by block, with no recursion.
struct PlainTextWriter {
    let elements: [Element]
    let dialect: Dialect
    private var lines = PlainTextLines()
    private var open: [Container] = []
    private var footnotes = 0

    init(elements: [Element], dialect: Dialect) {
        self.elements = elements
        self.dialect = dialect
    }

    /// A block whose children are being written.
    private struct Container {
        let kind: Node.Kind
        let end: Int
        /// The number of the next item, in an ordered list.
        var number: Int?
        var isFirst = true
    }

    mutating func written() -> String {
        var index = 1
        while index < elements.count {
            close(at: index)
            index = write(index)
        }
        close(at: elements.count)
        return lines.text
    }

    private mutating func close(at index: Int) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            switch last.kind {
            case .item, .blockQuote, .footnoteDefinition: lines.leave()
            default: break
            }
        }
    }

    /// Writes a block, or enters it; returns the index to go on with.
    private mutating func write(_ index: Int) -> Int {
        let element = elements[index]
        let inside = index + 1..<max(element.end, index + 1)
        switch element.kind {
        case .paragraph: leaf(inline(inside))
        case .heading(let level): heading(inline(inside), level)
        case .codeBlock: leaf(code(element.literal))
        case .htmlBlock:
            if let shown = RawHTML.visibleText(of: element.literal, isBlock: true) { leaf(shown) }
        case .thematicBreak: leaf("----------")
        case .table(let alignments): leaf(table(inside, alignments))
        default:
            enter(element)
            return index + 1
        }
        return inside.upperBound
    }

    private mutating func enter(_ element: Element) {
        var container = Container(kind: element.kind, end: element.end)
        switch element.kind {
        case .blockQuote: lines.enter(first: "> ", rest: "> ")
        case .list(let style):
            container.number = style.start
            if isTight { lines.joinNext() }
        case .item(let task): enterItem(task)
        case .footnoteDefinition:
            footnotes += 1
            lines.enter(first: "[\(footnotes)] ", rest: "    ")
        default: break
        }
        open.append(container)
    }

    private mutating func enterItem(_ task: Node.Task?) {
        var marker = "- "
        if let list = open.indices.last {
            if let number = open[list].number {
                marker = "\(number). "
                open[list].number = number &+ 1
            }
            if !open[list].isFirst, case .list(let style) = open[list].kind, style.isTight {
                lines.joinNext()
            }
            open[list].isFirst = false
        }
        let indent = String(repeating: " ", count: marker.count)
        switch task {
        case .done: marker += "[x] "
        case .open: marker += "[ ] "
        case nil: break
        }
        lines.enter(first: marker, rest: indent)
    }

    /// Whether the block stands in an item of a list without blank lines.
    private var isTight: Bool {
        guard open.count >= 2, case .item = open[open.count - 1].kind,
            case .list(let style) = open[open.count - 2].kind
        else { return false }
        return style.isTight
    }

    private mutating func leaf(_ text: String) {
        if isTight, lines.isInsideItem { lines.joinNext() }
        lines.add(block: text)
    }

    private mutating func heading(_ words: String, _ level: Int) {
        let title = words.split(separator: "\n").joined(separator: " ")
        guard level <= 2 else { return leaf(title) }
        leaf(title + "\n" + String(repeating: level == 1 ? "=" : "-", count: min(title.count, 100)))
    }

    private func code(_ literal: String) -> String {
        let rows = literal.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "" : "    " + $0
        }
        return (rows.last == "" ? rows.dropLast() : rows[...]).joined(separator: "\n")
    }

    private func inline(_ range: Range<Int>) -> String {
        PlainTextInline(elements: elements, dialect: dialect).text(of: range)
    }

    private func table(_ range: Range<Int>, _ alignments: [Node.Alignment]) -> String {
        var table = PlainTextTable(alignments: alignments)
        for index in range {
            switch elements[index].kind {
            case .tableRow: table.rows.append([])
            case .tableCell:
                let words = inline(index + 1..<max(elements[index].end, index + 1))
                table.rows[table.rows.count - 1].append(words)
            default: break
            }
        }
        return table.text
    }
}
