/// The schema of a draft's front matter.
///
/// Keys that it does not know are allowed, because Candor keeps them as they are.
struct DraftSchema {
    let frameworks: [Framework]
    let fields: [Field]

    var json: JSONValue {
        [
            "$schema": SchemaPart.dialect, "title": "Candor draft (front matter)",
            "description": "What stands between the two lines '---' at the start of a draft.",
            "type": "object", "properties": .object(properties), "required": ["kind"],
            "allOf": .list(frameworks.map(Self.states)),
        ]
    }

    private var properties: [JSONValue.Member] {
        let kinds = frameworks.map { "\($0.kind): \($0.summary)" }.joined(separator: "\n")
        var members = [
            JSONValue.Member(
                "kind", SchemaPart.choice("Which document it is.\n" + kinds, of: frameworks.map(\.kind)))
        ]
        var seen: Set<String> = ["kind"]
        for field in fields + Self.everyDraft {
            let group = String(field.key.prefix { $0 != "." })
            guard seen.insert(group).inserted else { continue }
            members.append(.init(group, group == field.key ? Self.part(field) : self.group(group)))
        }
        return members
    }

    /// What every draft has, also where `fields.yml` does not say so.
    private static let everyDraft = [
        Field(key: "status", label: "Status", prompt: "How far along is it?"),
        Field(key: "lang", label: "Language", prompt: "In which language is it written?"),
    ]

    private func group(_ name: String) -> JSONValue {
        let inner = fields.filter { $0.key.hasPrefix(name + ".") }
        var members = inner.map { JSONValue.Member(String($0.key.dropFirst(name.count + 1)), Self.part($0)) }
        if name == "comments" { members.append(.init("reviewers", Self.reviewers)) }
        return ["type": ["object", "null"], "properties": .object(members)]
    }

    private static let reviewers: JSONValue = [
        "description":
            "Who is asked to comment: name, then role in brackets. The public view shows no names.",
        "type": ["array", "null"], "items": ["type": "string"],
    ]

    /// One line of text: Candor takes what was typed, so a number needs no quotes; empty is not yet said.
    private static func part(_ field: Field) -> JSONValue {
        let guidance = field.guidance.split(separator: "\n").joined(separator: "\n")
        let description = JSONValue.text(
            [field.prompt, guidance].filter { !$0.isEmpty }.joined(separator: "\n"))
        var part: JSONValue = ["title": .text(field.label), "description": description]
        if field.choices.isEmpty {
            part = part.adding(["type": ["string", "number", "boolean", "null"]])
        } else {
            part = part.adding(["enum": .list(field.choices.map(JSONValue.text) + [.null])])
        }
        return field.standard.map { part.adding(["default": .text($0)]) } ?? part
    }

    /// Each kind has states of its own.
    private static func states(of framework: Framework) -> JSONValue {
        [
            "if": ["properties": ["kind": ["const": .text(framework.kind)]], "required": ["kind"]],
            "then": [
                "properties": ["status": ["enum": .list(framework.states.map(JSONValue.text) + [.null])]]
            ],
        ]
    }
}
