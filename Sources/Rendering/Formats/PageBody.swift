import Drafting

/// Arranges the HTML of a document for the page: a header, then one `<section>` for each `##` heading.
///
/// It works on the renderer's output line by line. A line that begins with a tag can only come from the Markdown's
/// own structure: text is escaped there, and raw HTML has become text.
struct PageBody {
    private var result: [UInt8] = []
    private var isInSection = false
    /// The decision's paragraphs differ: who and by when, what, and what otherwise.
    private var isInDecision = false
    /// The heading's text, which names the tables below it.
    private var label = "Table"
    /// The columns of the table that begins.
    private var columns = 0
    /// Which of its columns hold figures.
    private var figures = FigureColumns([])
    /// The place in its row of the next cell.
    private var column = 0
    private var isInCode = false
    /// The direction of the page, where some of its blocks may have the other one.
    private var direction: Direction?
    /// The tables below that heading so far.
    private var tables = 0
    private var ids: [String: Int] = [:]

    /// - Parameter direction: that of the page.
    static func arranged(_ html: String, in direction: Direction = .leftToRight) -> String {
        let html = html.withImagesAsWords.withNamedBoxes
        var body = PageBody()
        if direction.mayMeetItsOpposite(in: html) { body.direction = direction }
        body.result.reserveCapacity(html.utf8.count + 1024)
        if !html.hasPrefix("<h2>") { body.add("<header class=\"top\">\n") }
        var lines = html.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        if lines.last?.isEmpty == true { lines.removeLast() }
        for index in lines.indices {
            if lines[index].elementsEqual("<table>".utf8) {
                body.columns = Self.columns(lines[index...])
                body.figures = FigureColumns(lines[index...])
            }
            body.add(line: lines[index])
        }
        body.add(body.isInSection ? "</section>\n" : html.hasPrefix("<h2>") ? "" : "</header>\n")
        return String(decoding: body.result, as: UTF8.self)
    }

    /// So many columns need all of the sheet's width.
    private static let broadColumns = 8

    /// The cells of the first row of a table that begins here.
    private static func columns(_ lines: ArraySlice<Substring.UTF8View>) -> Int {
        lines.prefix { !$0.starts(with: "</tr>".utf8) }.count {
            $0.starts(with: "<th>".utf8) || $0.starts(with: "<th ".utf8)
        }
    }

    private mutating func add(_ text: String) { result += text.utf8 }

    private mutating func add(line: Substring.UTF8View) {
        if isInCode {
            if line.starts(with: "</code></pre>".utf8) { isInCode = false }
            return copy(line)
        }
        let line = direction?.saying(line) ?? line
        guard line.first == UInt8(ascii: "<"), let kind = Line(line) else { return copyFirmly(line) }
        switch kind {
        case .section:
            begin(heading: String(decoding: line, as: UTF8.self))
            copy(line)
        case .table:
            // A wide table scrolls inside its own region, so that the page itself never does.
            tables += 1
            let name = tables == 1 ? label : "\(label), table \(tables)"
            let width = columns > Self.broadColumns ? "table wide" : "table"
            add("<div class=\"\(width)\" role=\"region\" tabindex=\"0\" aria-label=\"\(name)\">\n")
            copy(line)
        case .tableEnd:
            copy(line)
            add("</div>\n")
        case .columnHeading:
            add(figures[column] ? "<th scope=\"col\" class=\"figures\"" : "<th scope=\"col\"")
            copyFirmly(line.dropFirst("<th".utf8.count))
            column += 1
        case .row:
            column = 0
            copy(line)
        case .cell:
            add(figures[column] ? "<td class=\"figures\"" : "<td")
            copyFirmly(line.dropFirst("<td".utf8.count))
            column += 1
        case .code:
            // What scrolls can be reached with the keyboard.
            add("<pre tabindex=\"0\"")
            copy(line.dropFirst("<pre".utf8.count))
            isInCode = !Substring(line).hasSuffix("</code></pre>")
        case .paragraph:
            copyFirmly(isInDecision ? classed(line) : line)
        }
    }

    private mutating func copy(_ line: Substring.UTF8View) {
        result += line
        result.append(UInt8(ascii: "\n"))
    }

    /// The line with the spaces made firm at which it must not end.
    private mutating func copyFirmly(_ line: Substring.UTF8View) {
        guard let bound = FirmSpaces.bound(line) else { return copy(line) }
        result += bound
        result.append(UInt8(ascii: "\n"))
    }

    private enum Line {
        case section, table, tableEnd, columnHeading, row, cell, code, paragraph

        init?(_ line: Substring.UTF8View) {
            if line.starts(with: "<h2>".utf8) || line.starts(with: "<h2 ".utf8) {
                self = .section
            } else if line.starts(with: "<pre>".utf8) || line.starts(with: "<pre ".utf8) {
                self = .code
            } else if line.elementsEqual("<tr>".utf8) {
                self = .row
            } else if line.starts(with: "<td>".utf8) || line.starts(with: "<td ".utf8) {
                self = .cell
            } else if line.starts(with: "<p><strong>".utf8) {
                self = .paragraph
            } else if line.elementsEqual("<table>".utf8) {
                self = .table
            } else if line.starts(with: "</table>".utf8) {
                self = .tableEnd
            } else if line.starts(with: "<th>".utf8) || line.starts(with: "<th ".utf8) {
                self = .columnHeading
            } else {
                return nil
            }
        }
    }

    /// The labels of the templates; a line of the writer's own that begins with one is set as if it were that.
    private func classed(_ line: Substring.UTF8View) -> Substring.UTF8View {
        let rest = line.dropFirst("<p><strong>".utf8.count)
        let name =
            if rest.starts(with: "From ".utf8) || rest.starts(with: "By ".utf8) {
                "who"
            } else if rest.starts(with: "If no decision:".utf8) || rest.starts(with: "Reversible:".utf8) {
                "otherwise"
            } else {
                ""
            }
        guard !name.isEmpty else { return line }
        return Substring("<p class=\"\(name)\">" + String(Substring(line.dropFirst("<p>".utf8.count)))).utf8
    }

    private mutating func begin(heading: String) {
        if isInSection { add("</section>\n") } else if !result.isEmpty { add("</header>\n") }
        isInSection = true
        let text = Self.withoutTags(heading)
        // Few headings hold a mark that HTML escapes, and looking for each in turn takes long.
        let isPlain = !text.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\"") }
        label = isPlain ? text : text.replacing("\"", with: "&quot;")
        let words = isPlain ? text : Self.withoutEntities(label)
        let slug = Section.slug(words)
        let id = slug.isEmpty ? "part" : slug
        ids[id, default: 0] += 1
        tables = 0
        isInDecision = id == "decision-needed"
        let number = ids[id] ?? 1
        add("<section class=\"part\" id=\"\(number == 1 ? id : "\(id)-\(number)")\">\n")
    }

    private static func withoutEntities(_ html: String) -> String {
        html.replacing("&amp;", with: "&").replacing("&quot;", with: "").replacing("&lt;", with: "")
            .replacing("&gt;", with: "")
    }

    private static func withoutTags(_ html: String) -> String {
        var result = ""
        var isTag = false
        for character in html {
            if character == "<" { isTag = true }
            if !isTag { result.append(character) }
            if character == ">" { isTag = false }
        }
        return result.isEmpty ? "Table" : result
    }
}
