import Drafting

/// What the templates of a kind may name.
///
/// Every name exists for every draft of the kind, so that a misspelt name can be told from an empty answer.
extension BriefContext {
    static func shape(for framework: Framework) -> TemplateShape {
        var shape = TemplateShape.object([
            "kind": .text, "document": .text, "open": .flag, "sourced": .flag,
            "sources": .list(["text": .text]),
            "view": .object(["executive": .flag, "technical": .flag, "public": .flag]),
            "others": .list(["heading": .text, "body": .block]),
            "unknowns": .list(["what": .text, "who": .text, "when": .text, "changes": .text]),
        ])
        for key in framework.fields.map(\.key) + ["title", "status", "lang"] { shape.set(.text, at: key) }
        if framework.field("comments.for") != nil {
            for key in ["comments.closes", "comments.elsewhere"] { shape.set(.text, at: key) }
        }
        for step in framework.steps {
            shape.set(.object(members(columns: step.columns)), at: "step." + step.id)
        }
        shape.set(.list(members(columns: framework.steps.flatMap(\.columns))), at: "steps")
        return shape
    }

    private static func members(columns: [String]) -> [String: TemplateShape] {
        var row: [String: TemplateShape] = [:]
        for column in columns { row[Section.slug(column)] = .text }
        return [
            "id": .text, "heading": .text, "body": .block, "prose": .block, "table": .block,
            "rows": .list(row), "line": .text, "first": .text,
        ]
    }
}
