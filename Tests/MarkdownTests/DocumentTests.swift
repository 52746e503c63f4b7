import Markdown
import SourceText
import Testing

@Suite struct DocumentTests {
    /// Each node as one line, indented by its depth.
    private func dump(_ source: String) -> String {
        var lines = ""
        var waiting = [(Document(parsing: source).root, 0)]
        while let (node, depth) = waiting.popLast() {
            let place = node.range.map {
                "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)"
            }
            let literal = node.literal.isEmpty ? "" : " " + node.literal.debugDescription
            lines +=
                String(repeating: " ", count: depth) + name(node.kind) + " " + (place ?? "-") + literal + "\n"
            waiting += node.children.map { ($0, depth + 1) }.reversed()
        }
        return lines
    }

    private func name(_ kind: Node.Kind) -> String {
        switch kind {
        case .heading(let level): "heading\(level)"
        case .link(let url, let title): "link(\(url)|\(title))"
        case .list(let style): "list(\(style.start.map(String.init) ?? "-")\(style.isTight ? "" : ", loose"))"
        case .item(let task): task.map { "item(\($0))" } ?? "item"
        case .table(let alignments): "table(\(alignments.map { "\($0)" }.joined(separator: ",")))"
        case .codeBlock(let info): "codeBlock(\(info))"
        case .tableRow(let isHeader): isHeader ? "header" : "row"
        default: "\(kind)"
        }
    }

    @Test func `ranges count bytes, with accents and emoji`() {
        #expect(dump("## Tïtle 😀 é\n").contains("text 1:4-1:18 \"Tïtle 😀 é\""))
        let emphasised = dump("é *😀é* x\n")
        #expect(
            emphasised == """
                document 1:1-1:14
                 paragraph 1:1-1:14
                  text 1:1-1:4 "é "
                  emphasis 1:4-1:12
                   text 1:5-1:11 "😀é"
                  text 1:12-1:14 " x"

                """)
    }

    @Test func `every kind is told with what belongs to it`() {
        let source = """
            1. [a](b "c")
            2. [x] d

            ~~~swift
            e
            ~~~

            | l | r |
            |:--|--:|
            | ~~f~~ |
            """
        let tree = dump(source)
        for words in [
            "list(1)", "link(b|c)", "codeBlock(swift)", "\"e\\n\"", "table(left,right)", "header", "row",
            "strikethrough",
        ] {
            #expect(tree.contains(words), "\(words) in \(tree)")
        }
        #expect(dump("- [x] d").contains("item(done)"))
        #expect(dump("- [ ] d").contains("item(open)"))
    }

    @Test func `a node knows whether its columns can be relied on`() {
        let document = Document(parsing: "plain\n\na &amp; b\n\n> q\n   lazy\n")
        let texts = document.root.descendants.filter { $0.kind == .text }
        #expect(texts.map(\.literal) == ["plain", "a & b", "q", "lazy"])
        #expect(texts.map { document.isVerbatim($0) } == [true, false, true, false])
    }

    @Test func `text in a range is cut at bytes, and a place outside gives nothing`() {
        let document = Document(parsing: "é😀x\ny")
        let start = SourceLocation(line: 1, column: 3)
        #expect(
            document.text(in: SourceRange(start: start, end: SourceLocation(line: 2, column: 2))) == "😀x\ny")
        #expect(document.text(in: SourceRange(start: start, end: SourceLocation(line: 3, column: 1))) == nil)
    }

    @Test func `deep nesting overflows no stack`() {
        let inline =
            String(repeating: "*a **a ", count: 20_000) + "b" + String(repeating: " a** a*", count: 20_000)
        #expect(Document(parsing: inline).plainText.utf8.count > 80_000)
        let quotes = Document(parsing: String(repeating: "> ", count: 50_000) + "x")
        #expect(quotes.root.descendants.reduce(0) { count, _ in count + 1 } == 50_002)
        #expect(quotes.plainText.hasSuffix("> x\n"))
    }

    @Test func `an empty text is a document without children`() {
        #expect(dump("") == "document 1:1-1:1\n" || dump("") == "document -\n")
        #expect(Document(parsing: "").plainText == "")
    }
}
