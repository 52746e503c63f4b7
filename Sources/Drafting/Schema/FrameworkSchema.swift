/// The schema of a kind's `framework.yml`.
struct FrameworkSchema {
    /// The fields that a framework may ask for.
    let fields: [Field]

    var json: JSONValue {
        let root = SchemaPart.keys(
            "A kind of document: its steps, and what its page is held to.",
            of: FrameworkReader.FrameworkKey.self,
            required: [.title, .summary, .states, .budget, .steps], part)
        let head: JSONValue = ["$schema": SchemaPart.dialect, "title": "Candor framework (framework.yml)"]
        return head.adding(root)
    }

    private func part(_ key: FrameworkReader.FrameworkKey) -> JSONValue {
        switch key {
        case .title: SchemaPart.text("What the document is called, such as Risk brief.")
        case .summary:
            SchemaPart.text("One sentence that says what the document is for; 'candor list' shows it.")
        case .states:
            SchemaPart.texts("What 'status' in a draft may be. A new draft has the first one.", atLeast: 1)
        case .budget:
            SchemaPart.keys(
                "How much fits the page, as the executive view shows it.", of: FrameworkReader.BudgetKey.self,
                required: [], Self.part)
        case .fields:
            SchemaPart.list(
                "The entries of the front matter that are asked for, in this order. Each is described in fields.yml.",
                of: fields.isEmpty ? ["type": "string"] : ["enum": JSONValue(fields.map(\.key))])
        case .steps:
            SchemaPart.list(
                "The steps, in the order in which they are asked.", of: StepSchema.json, atLeast: 1)
        }
    }

    private static func part(_ key: FrameworkReader.BudgetKey) -> JSONValue {
        switch key {
        case .pages: SchemaPart.number("How many printed pages.", in: 1...20, standard: 1)
        case .words: SchemaPart.number("How many words.", in: 1...20_000, standard: 450)
        case .headings: SchemaPart.number("How many headings.", in: 1...100, standard: 8)
        case .tables: SchemaPart.number("How many tables.", in: 0...100, standard: 1)
        }
    }
}
