import Markdown

/// A document in Slack's own markup: `*bold*`, `_slanted_`, `<address|words>`.
///
/// `&`, `<` and `>` of the text are escaped, so that nothing in an answer can call a channel or hide an address.
/// The rules are those of <https://docs.slack.dev/messaging/formatting-message-text>.
struct SlackText {
    private(set) var text = ""
    private let dialect = Dialect.candor
    private var notes = 0

    /// `nil` for a text that may not be parsed in this process.
    init?(markdown: String) {
        guard InputGuard.refusal(of: markdown) == nil else { return nil }
        blocks(below: Markdown.Document(parsing: markdown).root, mark: "", indent: "")
        while text.hasSuffix("\n\n") { text.removeLast() }
    }

    /// A text that stays text.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// Writes blocks, the first behind a mark, all others below it.
    private mutating func blocks(below node: Node, mark: String, indent: String) {
        var mark = mark
        for child in node.children {
            block(child, mark: mark, indent: indent)
            mark = String(repeating: " ", count: mark.count)
        }
    }

    private mutating func block(_ node: Node, mark: String, indent: String) {
        let start = indent + mark
        switch node.kind {
        case .heading: text += "\(start)*\(words(of: node, isBold: true))*\n"
        case .paragraph:
            let rest = String(repeating: " ", count: start.count)
            text += start + words(of: node).split(separator: "\n").joined(separator: "\n" + rest) + "\n"
            if mark.isEmpty { text += "\n" }
        case .list(let style):
            list(node, style, indent: indent + String(repeating: " ", count: mark.count))
            if indent.isEmpty, mark.isEmpty { text += "\n" }
        case .blockQuote:
            var quoted = SlackText()
            quoted.blocks(below: node, mark: "", indent: "")
            let lines = quoted.text.split(separator: "\n").map { "> " + $0 }
            text += lines.joined(separator: "\n") + "\n\n"
        case .codeBlock: fenced(node.literal)
        case .table(let alignments): table(node, alignments)
        case .thematicBreak: text += "\n"
        case .footnoteDefinition:
            notes += 1
            blocks(below: node, mark: mark + "[\(notes)] ", indent: indent)
            text += "\n"
        case .htmlBlock: text += start + Self.escaped(node.literal) + "\n\n"
        default: blocks(below: node, mark: mark, indent: indent)
        }
    }

    private init() {}

    private mutating func list(_ node: Node, _ style: Node.ListStyle, indent: String) {
        var number = style.start
        for item in node.children {
            var mark = number.map { "\($0). " } ?? "• "
            if case .item(let task?) = item.kind { mark += task.box + " " }
            blocks(below: item, mark: mark, indent: indent)
            number = number.map { $0 &+ 1 }
        }
    }

    /// Slack has no tables: columns are kept by letters of one width, or, where they are too wide for that, each row is
    /// an item that says its columns.
    private mutating func table(_ node: Node, _ alignments: [Node.Alignment]) {
        let rows = node.children.map { row in row.children.map(\.plainText) }
        let columns = PlainTextColumns(rows: rows, alignments: alignments)
        guard columns.width > Self.widestTable, let header = rows.first else { return fenced(columns.text) }
        for row in rows.dropFirst() {
            let named = zip(header, row).dropFirst().filter { !$1.isEmpty }.map { "\($0): \($1)" }
            let cells = [row.first ?? ""] + named
            text += "• " + Self.escaped(cells.filter { !$0.isEmpty }.joined(separator: "; ")) + "\n"
        }
        text += "\n"
    }

    /// What a message of ordinary width shows without wrapping, in letters.
    private static let widestTable = 84

    private mutating func fenced(_ literal: String) {
        var lines = Self.escaped(literal).replacing("```", with: "'''")
        if !lines.hasSuffix("\n") { lines += "\n" }
        text += "```\n\(lines)```\n\n"
    }

    private func words(of node: Node, isBold: Bool = false) -> String {
        var result = ""
        for child in node.children {
            let inside = { self.words(of: child, isBold: isBold || child.kind == .strong) }
            switch child.kind {
            case .text: result += Self.escaped(child.literal)
            case .code: result += "`\(Self.escaped(child.literal).replacing("`", with: "'"))`"
            case .softBreak: result += " "
            case .lineBreak: result += "\n"
            // A bold stretch in a bold one would end it.
            case .strong: result += isBold ? inside() : "*\(inside())*"
            case .emphasis: result += "_\(inside())_"
            case .strikethrough: result += "~\(inside())~"
            case .link(let url, _), .image(let url, _):
                let address = Self.escaped(url).replacing("|", with: "%7C")
                result += dialect.allows(url: url) && !url.isEmpty ? "<\(address)|\(inside())>" : inside()
            case .footnoteReference: result += "[\(child.literal)]"
            case .htmlInline: result += Self.escaped(child.literal)
            default: result += inside()
            }
        }
        return result
    }
}
