/// The lines above a document's first section that are about the document itself: its author, its status, its number.
struct DocumentFacts {
    /// Those lines, paragraph by paragraph.
    let facts: String
    /// Everything else.
    let rest: String

    private static let labels: Set<String> = [
        "author", "authors", "written-by", "owner", "owners", "status", "state", "severity", "priority",
        "sev", "date",
        "version", "id", "incident", "incident-id", "incident-number", "issue", "ticket", "reviewer",
        "reviewers",
        "reviewed-by", "contributors", "participants", "last-updated", "updated", "created", "tags", "labels",
        "category",
        "incident-commander", "commander", "type", "classification", "distribution", "document-status",
    ]
    /// Longer lines are sentences.
    private static let longest = 160

    /// - Parameter isStep: whether a label, in the form in which headings are compared, begins a step of the page.
    init(_ text: String, isStep: (String) -> Bool) {
        var facts: [String] = []
        var rest: [String] = []
        var text = text
        if let matter = Self.matter(of: text) {
            facts.append("```toml\n\(matter.lines)\n```")
            text = matter.rest
        }
        for paragraph in Self.paragraphs(of: text) {
            let labels = paragraph.map(Self.label)
            if labels.contains(where: { $0.map(isStep) ?? false }) {
                // What a step needs stays; a line about the document goes where nothing belongs to it below.
                let isFact = paragraph.indices.map { index in
                    let next = index + 1 < paragraph.count ? paragraph[index + 1] : ""
                    return labels[index].map(Self.labels.contains) ?? false && !next.hasPrefix(" ")
                }
                let taken = paragraph.indices.filter { isFact[$0] }.map { paragraph[$0] }
                if !taken.isEmpty { facts.append(taken.joined(separator: "\n")) }
                rest.append(
                    paragraph.indices.filter { !isFact[$0] }.map { paragraph[$0] }.joined(separator: "\n"))
            } else if Self.isFacts(paragraph, labels) {
                facts.append(paragraph.joined(separator: "\n"))
            } else {
                rest.append(paragraph.joined(separator: "\n"))
            }
        }
        self.facts = facts.joined(separator: "\n\n")
        self.rest = rest.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The front matter of a site generator, between lines of `+++`.
    private static func matter(of text: String) -> (lines: String, rest: String)? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first == "+++", let end = lines.dropFirst().firstIndex(of: "+++"),
            !lines[..<end].contains(where: { $0.hasPrefix("```") })
        else { return nil }
        return (lines[1..<end].joined(separator: "\n"), lines[(end + 1)...].joined(separator: "\n"))
    }

    private static func paragraphs(of text: String) -> [[Substring]] {
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if !line.allSatisfy(\.isWhitespace) {
                paragraphs[paragraphs.count - 1].append(line)
            } else if paragraphs.last?.isEmpty == false {
                paragraphs.append([])
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }

    /// Whether every line has a label, and one of the labels is of this kind; of a table, the first column or the head.
    private static func isFacts(_ lines: [Substring], _ found: [String?]) -> Bool {
        if lines.allSatisfy({ $0.hasPrefix("|") }) {
            let rows = lines.map { line in line.split(separator: "|").map { Section.slug(String($0)) } }
            let names = (rows.first ?? []) + rows.compactMap(\.first)
            return names.contains(where: labels.contains)
        }
        return found.allSatisfy { $0 != nil } && found.contains { $0.map(labels.contains) ?? false }
    }

    /// The label at the beginning of a line, in the form in which headings are compared.
    private static func label(of line: Substring) -> String? {
        guard line.count <= longest else { return nil }
        var rest = line.drop { $0 == " " || $0 == ">" }
        if let first = rest.first, "-*+".contains(first), rest.dropFirst().first == " " {
            rest = rest.dropFirst(2)
        }
        guard let colon = rest.firstIndex(of: ":") else { return nil }
        let label = Section.slug(String(rest[..<colon]))
        return label.isEmpty || label.count > 30 ? nil : label
    }
}
