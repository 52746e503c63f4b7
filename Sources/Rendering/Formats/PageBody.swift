import Drafting

/// Arranges the HTML of a document for the page: a header, then one `<section>` for each `##` heading.
///
/// It works on the renderer's output, where a tag at the start of a line can only come from the Markdown's own
/// structure: text is escaped there, and raw HTML has become text.
enum PageBody {
    static func arranged(_ html: String) -> String {
        var parts: [Substring] = []
        var start = html.startIndex
        var index = html.startIndex
        while let heading = html[index...].firstRange(of: "<h2>") {
            if heading.lowerBound == html.startIndex || html[html.index(before: heading.lowerBound)] == "\n" {
                parts.append(html[start..<heading.lowerBound])
                start = heading.lowerBound
            }
            index = heading.upperBound
        }
        parts.append(html[start...])
        var ids: [String: Int] = [:]
        return parts.enumerated().map { offset, part in
            offset == 0 && !part.hasPrefix("<h2>") ? header(part) : section(part, &ids)
        }.joined()
    }

    private static func header(_ part: Substring) -> String {
        part.isEmpty ? "" : "<header class=\"top\">\n\(tables(part))</header>\n"
    }

    private static func section(_ part: Substring, _ ids: inout [String: Int]) -> String {
        let heading = String(part.dropFirst("<h2>".count).prefix { $0 != "\n" })
        let text = heading.replacing("</h2>", with: "").replacing("&amp;", with: "&").replacing("&quot;", with: "")
        let slug = Section.slug(withoutTags(text))
        let id = slug.isEmpty ? "part" : slug
        ids[id, default: 0] += 1
        let number = ids[id] ?? 1
        let unique = number == 1 ? id : "\(id)-\(number)"
        return "<section class=\"part\" id=\"\(unique)\">\n\(tables(part))</section>\n"
    }

    /// A wide table scrolls inside its own region, so that the page itself never does.
    private static func tables(_ html: Substring) -> String {
        String(html).replacing("<table>\n", with: "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">\n<table>\n")
            .replacing("</table>\n", with: "</table>\n</div>\n")
    }

    private static func withoutTags(_ html: String) -> String {
        var result = ""
        var isTag = false
        for character in html {
            if character == "<" { isTag = true }
            if !isTag { result.append(character) }
            if character == ">" { isTag = false }
        }
        return result
    }
}
