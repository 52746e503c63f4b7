import Drafting
import Markdown

/// The values that a kind's templates get, from one brief.
struct BriefContext {
    let brief: Brief
    let markdown: GuardedMarkdown
    /// The names that the template uses; what it does not name is not made.
    let names: Set<String>
    /// What could not be rendered as it was written.
    private(set) var notices: [String] = []

    init(brief: Brief, markdown: GuardedMarkdown, names: Set<String>) {
        self.brief = brief
        self.markdown = markdown
        self.names = names
    }

    /// The values, each answer made safe to stand in the frame.
    mutating func value() async -> TemplateValue {
        var value = TemplateValue.object([:])
        for (key, text) in brief.fields.sorted(by: { $0.key < $1.key }) {
            value.set(.text(orAbsent: text), at: key)
        }
        value.set(.text(brief.framework.kind), at: "kind")
        value.set(.text(brief.framework.title), at: "document")
        for view in View.allCases { value.set(.flag(view == brief.view), at: "view." + view.rawValue) }
        var steps: [TemplateValue] = []
        for answer in brief.answers {
            let step = await self.step(answer)
            value.set(step, at: "step." + answer.step.id)
            steps.append(step)
        }
        value.set(.list(steps), at: "steps")
        value.set(.list(await others()), at: "others")
        value.set(.list(brief.unknowns.map(Self.unknown)), at: "unknowns")
        value.set(.flag(!brief.unknowns.isEmpty), at: "open")
        return value
    }

    private mutating func step(_ answer: Answer) async -> TemplateValue {
        let id = answer.step.id
        var members: [String: TemplateValue] = ["id": .text(id), "heading": .text(answer.step.heading)]
        if names.contains("body") { members["body"] = await block(answer.text, label: id) }
        if names.contains("prose") { members["prose"] = await block(answer.prose, label: id) }
        if !names.isDisjoint(with: ["line", "first"]) {
            let line = await plain(answer.prose)
            members["line"] = .text(orAbsent: line)
            members["first"] = .text(orAbsent: FirstSentence.of(line))
        }
        if let records = answer.records {
            if names.contains("table") { members["table"] = await block(records.markdown, label: id) }
            if names.contains("rows") { members["rows"] = .list(await rows(of: records)) }
        }
        return .object(members)
    }

    private mutating func rows(of records: RecordTable) async -> [TemplateValue] {
        var rows: [TemplateValue] = []
        for row in records.rows {
            var members: [String: TemplateValue] = [:]
            for (column, cell) in zip(records.columns, row.cells) {
                members[Section.slug(column)] = .text(orAbsent: await plain(cell))
            }
            rows.append(.object(members))
        }
        return rows
    }

    private mutating func others() async -> [TemplateValue] {
        var others: [TemplateValue] = []
        for (index, section) in brief.others.enumerated() {
            let body = await block(section.passage.text, label: "other\(index + 1)")
            others.append(.object(["heading": .text(section.heading), "body": body]))
        }
        return others
    }

    private static func unknown(_ unknown: Unknown) -> TemplateValue {
        .object([
            "what": .text(orAbsent: unknown.what), "who": .text(orAbsent: unknown.who),
            "when": .text(orAbsent: unknown.when), "changes": .text(orAbsent: unknown.changes),
        ])
    }

    /// An answer as Markdown that cannot change the frame it stands in.
    private mutating func block(_ text: String, label: String) async -> TemplateValue {
        guard !text.isEmpty else { return .absent }
        let result = await markdown.perform(.hardened(labelPrefix: label), on: text)
        if let notice = result.notice { notices.append("\(label): \(notice)") }
        let trimmed = result.text.reversed().drop { $0.isNewline }.reversed()
        return trimmed.isEmpty ? .absent : .block(String(trimmed))
    }

    /// A text on one line without its markup.
    private func plain(_ text: String) async -> String {
        let result = await markdown.perform(.plainText, on: text)
        return result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
