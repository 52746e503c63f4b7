import Drafting

/// A document as the HTML part of an e-mail: a fragment of tables with inline styles, which mail programs keep, without
/// drawings, which they drop.
///
/// It works on the renderer's output line by line, as `PageBody` does: a tag there can only come from the Markdown's own
/// structure, since text is escaped and raw HTML has become text.
struct EmailBody {
    let document: Document
    let language: String
    let house: HouseStyle

    /// Gmail cuts a message off at 102 kB.
    static let sizeLimit = 100_000

    func rendition(of html: String, notices: [String]) -> Rendition {
        let text = fragment(html.withImagesAsWords.withDrawnBoxes)
        guard text.utf8.count >= Self.sizeLimit else { return Rendition(text: text, notices: notices) }
        let size = text.utf8.count / 1000
        let notice =
            "the mail has \(size) kB, and mail programs cut off what goes beyond 100; send the PDF instead"
        return Rendition(text: text, notices: notices + [notice])
    }

    private func fragment(_ html: String) -> String {
        var rows: [String] = []
        var part: [Substring] = []
        for line in html.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("<h2>") {
                rows.append(row(part))
                part = []
            }
            part.append(line)
        }
        rows.append(row(part))
        let direction = Direction(language: language)
        return """
            <table role="presentation" lang="\(HTMLEscaper.attribute(language))" dir="\(direction.rawValue)" width="100%" \
            cellpadding="0" cellspacing="0" border="0" style="max-width:640px;border-collapse:collapse;\(Self.type)\
            background-color:#ffffff;color:\(HouseStyle.ink.text)">
            \(rows.filter { !$0.isEmpty }.joined(separator: "\n"))
            </table>

            """
    }

    private static let type = "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;"

    /// One section as a row; the decision stands on its ground.
    private func row(_ lines: [Substring]) -> String {
        let isDecision = lines.first == "<h2>Decision needed</h2>"
        let isSources = lines.first == "<h2>Sources</h2>"
        let isTradeOff = lines.first == "<h2>Trade-off</h2>"
        var paragraphs = 0
        var isBelowTable = false
        let body = lines.map { line in
            if line.hasPrefix("<p>") { paragraphs += 1 }
            // A trade-off's note, what its figures rest on, is as small as a source.
            let isNote = isTradeOff && isBelowTable && line.hasPrefix("<p>")
            if !line.isEmpty { isBelowTable = line.hasPrefix("</table>") }
            // Who is asked stands back, and what is asked for stands out, as on the page.
            let isAsk = isDecision && paragraphs == (isAddressed(lines) ? 2 : 1) && line.hasPrefix("<p>")
            let isWho = isDecision && paragraphs == 1 && isAddressed(lines)
            return styled(
                direction.saying(line.utf8),
                with: isAsk ? ["p": ";font-weight:bold"] : isWho ? ["strong": "font-weight:normal"] : [:],
                isSmall: isSources || isNote)
        }.joined(separator: "\n").trimmingLineEnds
        guard !body.isEmpty else { return "" }
        let style =
            isDecision
            ? "padding:12px 16px 16px;background-color:\(house.tint.text);border-\(side):5px solid \(house.accent.text)"
            : "padding:8px 0 8px"
        return "<tr><td style=\"\(style)\">\n\(body)\n</td></tr>"
    }

    private var direction: Direction { Direction(language: language) }

    /// The side at which lines begin.
    private var side: String { direction == .rightToLeft ? "right" : "left" }

    /// Whether a decision's first paragraph says whose it is, or by when.
    private func isAddressed(_ lines: [Substring]) -> Bool {
        lines.first { $0.hasPrefix("<p") }.map {
            $0.hasPrefix("<p><strong>From ") || $0.hasPrefix("<p><strong>By ")
        } ?? false
    }

    /// The line with a style in each of its opening tags, in one pass; `<` can only begin a tag here.
    private func styled(
        _ view: Substring.UTF8View, with more: [String: String], isSmall: Bool
    ) -> String {
        let line = Substring(view)
        guard line.contains("<") else { return String(line) }
        var result = ""
        for (index, piece) in line.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { result += "<" }
            let name = piece.prefix { $0.isLetter || $0.isNumber }
            guard index > 0, var style = styles[String(name)] ?? more[String(name)] else {
                result += piece
                continue
            }
            if styles[String(name)] != nil { style += more[String(name)] ?? "" }
            if isSmall, name == "li" || name == "p" { style += ";font-size:12px;line-height:18px" }
            if name == "th", let chosen = Self.alignment(of: piece) { style += ";text-align:\(chosen)" }
            result +=
                "\(name)\(Self.attributes[String(name)] ?? "") style=\"\(style)\"\(piece.dropFirst(name.count))"
        }
        return result
    }

    private static func alignment(of piece: Substring) -> String? {
        ["right", "center"].first { piece.contains(" align=\"\($0)\"") }
    }

    private static let attributes = [
        "th": " scope=\"col\"", "table": " width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"",
    ]

    private var styles: [String: String] {
        let accent = house.accent.text
        let rule = "border-bottom:1px solid #d3dae0"
        return [
            "h1": "margin:0;font-size:26px;line-height:32px",
            "h2": "margin:0;font-size:16px;line-height:24px;color:\(accent)",
            "h3": "margin:12px 0 0;font-size:16px;line-height:24px",
            "p": "margin:6px 0 0", "ul": "margin:6px 0 0;padding:0 24px",
            "ol": "margin:6px 0 0;padding:0 24px",
            "li": "margin:4px 0 0", "a": "color:\(accent)",
            "blockquote": "margin:6px 0 0;padding:0 12px;color:#566169",
            "pre": "margin:6px 0 0;font-family:Consolas,Menlo,monospace;font-size:14px;line-height:18px",
            "code": "font-family:Consolas,Menlo,monospace;font-size:14px",
            "table": "margin:6px 0 0;border-collapse:collapse;font-size:14px;line-height:20px",
            "th": "padding:4px 8px 4px 0;text-align:\(side);vertical-align:bottom;\(rule)",
            "td": "padding:4px 8px 4px 0;vertical-align:top;\(rule)",
        ]
    }
}

extension String {
    fileprivate var trimmingLineEnds: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        while text.first?.isNewline == true { text.removeFirst() }
        return String(text)
    }
}
