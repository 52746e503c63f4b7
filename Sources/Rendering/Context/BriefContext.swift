import Drafting
import Markdown

/// The values and the shape that a kind's templates get, from one brief.
///
/// Every name exists for every draft of a kind, so that a misspelt name can be told from an empty answer.
struct BriefContext {
    let brief: Brief
    let markdown: GuardedMarkdown

    /// What the templates of a framework may name.
    static func shape(for framework: Framework) -> TemplateShape {
        var shape = TemplateShape.object([
            "kind": .text, "document": .text, "open": .flag,
            "view": .object(["executive": .flag, "technical": .flag, "public": .flag]),
            "others": .list(["heading": .text, "body": .block]),
            "unknowns": .list(["what": .text, "who": .text, "when": .text, "changes": .text]),
        ])
        for key in framework.fields.map(\.key) + ["title", "status", "lang"] { shape.set(.text, at: key) }
        var columns: [String: TemplateShape] = [:]
        for step in framework.steps {
            shape.set(.object(members(columns: step.columns)), at: "step." + step.id)
            for column in step.columns { columns[Section.slug(column)] = .text }
        }
        shape.set(.list(members(columns: framework.steps.flatMap(\.columns))), at: "steps")
        return shape
    }

    private static func members(columns: [String]) -> [String: TemplateShape] {
        var row: [String: TemplateShape] = [:]
        for column in columns { row[Section.slug(column)] = .text }
        return [
            "id": .text, "heading": .text, "body": .block, "prose": .block, "table": .block, "rows": .list(row),
            "line": .text, "first": .text,
        ]
    }

    /// The values, each answer made safe to stand in the frame.
    func value() async -> TemplateValue {
        var value = TemplateValue.object([:])
        for (key, text) in brief.fields.sorted(by: { $0.key < $1.key }) { value.set(.text(orAbsent: text), at: key) }
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

    private func step(_ answer: Answer) async -> TemplateValue {
        let id = answer.step.id
        let line = await plain(answer.prose)
        var members: [String: TemplateValue] = [
            "id": .text(id), "heading": .text(answer.step.heading),
            "body": await block(answer.text, label: id),
            "prose": await block(answer.prose, label: id),
            "line": .text(orAbsent: line),
            "first": .text(orAbsent: FirstSentence.of(line)),
        ]
        if let records = answer.records {
            members["table"] = await block(records.markdown, label: id)
            var rows: [TemplateValue] = []
            for row in records.rows { rows.append(await self.row(row, of: records)) }
            members["rows"] = .list(rows)
        }
        return .object(members)
    }

    private func row(_ row: RecordTable.Row, of records: RecordTable) async -> TemplateValue {
        var members: [String: TemplateValue] = [:]
        for (column, cell) in zip(records.columns, row.cells) {
            members[Section.slug(column)] = .text(orAbsent: await plain(cell))
        }
        return .object(members)
    }

    private func others() async -> [TemplateValue] {
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
}
