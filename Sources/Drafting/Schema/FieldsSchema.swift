/// The schema of `fields.yml`.
enum FieldsSchema {
    static var json: JSONValue {
        let root = SchemaPart.keys(
            "What each entry of the front matter is, and how it is asked for.", of: FieldReader.RootKey.self,
            required: [.fields]
        ) { key in
            switch key {
            case .fields:
                SchemaPart.list("The entries; a framework.yml names those that its kind asks for.", of: field)
            }
        }
        let head: JSONValue = ["$schema": SchemaPart.dialect, "title": "Candor fields (fields.yml)"]
        return head.adding(root)
    }

    private static var field: JSONValue {
        SchemaPart.keys(
            "One entry of the front matter.", of: FieldReader.Key.self, required: [.key, .label, .prompt],
            part)
    }

    private static func part(_ key: FieldReader.Key) -> JSONValue {
        switch key {
        case .key:
            SchemaPart.text(
                "Its key in the front matter; inside a group the two are joined by a dot: decision.by.")
        case .label: SchemaPart.text("What it is called in a summary, such as By when.")
        case .prompt: SchemaPart.text("The question that is asked, in one short sentence.")
        case .guidance: SchemaPart.text("Two to five short lines that teach how to answer.")
        case .kind:
            SchemaPart.choice(
                "What an answer is.\n"
                    + kinds.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "\n"),
                of: kinds.map(\.rawValue)
            ).adding(["default": "line"])
        case .choices: SchemaPart.texts("What can be chosen. Only where kind is choice.")
        case .required:
            SchemaPart.flag("Whether a draft is unfinished without it.").adding(["default": false])
        case .standard: SchemaPart.text("What a new draft has where nothing was said.")
        }
    }

    /// An entry of the front matter is one line, so the longer kinds are not offered.
    private static let kinds: [AnswerKind] = [.line, .choice, .moment, .duration]
}
