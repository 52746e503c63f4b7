/// The schema of one step of a `framework.yml`.
enum StepSchema {
    static var json: JSONValue {
        SchemaPart.keys(
            "One step: what is asked, how it is taught, and how its answer is shown.",
            of: StepReader.Key.self,
            required: [.id, .title, .heading, .prompt], part
        ).adding(["allOf": [only(.records, has: .columns), only(.choice, has: .choices)]])
    }

    private static func part(_ key: StepReader.Key) -> JSONValue {
        switch key {
        case .id, .title, .heading, .aliases, .prompt, .guidance, .example: teaching(key)
        case .kind:
            SchemaPart.choice(AnswerKind.meanings, of: AnswerKind.allCases.map(\.rawValue))
                .adding(["default": "prose"])
        case .columns: SchemaPart.texts("The columns of the table. Only where kind is records.", atLeast: 1)
        case .choices: SchemaPart.texts("What can be chosen. Only where kind is choice.", atLeast: 1)
        case .required:
            SchemaPart.flag("Whether the document is unfinished without an answer.").adding(["default": false]
            )
        case .when: condition
        case .words: SchemaPart.number("The step's share of the page, in words.", in: 1...20_000)
        case .view:
            SchemaPart.choice(
                "Write technical where only engineers should see the step; leave it out otherwise.",
                of: StepReader.StepView.allCases.map(\.rawValue))
        case .rules:
            SchemaPart.texts("The ids of the rules whose findings belong to this step, such as RC101.")
        case .ask: followUps
        }
    }

    /// Words of small letters and digits of any script, joined by '-'.
    private static let idPattern = #"^[^\x00-/:-`{-\x7f]+(-[^\x00-/:-`{-\x7f]+)*$"#

    private static func teaching(_ key: StepReader.Key) -> JSONValue {
        switch key {
        case .id:
            SchemaPart.text("The step's name for commands and templates: small letters, digits and '-'.")
                .adding(["pattern": .text(idPattern)])
        case .title: SchemaPart.text("The framework's own name for the step. It says what to do.")
        case .heading: SchemaPart.text("The heading above the answer, in the draft and in the document.")
        case .aliases:
            SchemaPart.texts(
                "Other headings that mean this step, for documents from elsewhere. Each belongs to one step only."
            )
        case .prompt: SchemaPart.text("The question that is asked, in one short sentence.")
        case .guidance: SchemaPart.text("Two to five short lines that teach how to answer.")
        default:
            SchemaPart.keys(
                "A good and a poor answer to the same question, and what makes the difference.",
                of: StepReader.ExampleKey.self, required: StepReader.ExampleKey.allCases, example)
        }
    }

    private static func example(_ key: StepReader.ExampleKey) -> JSONValue {
        switch key {
        case .good: SchemaPart.text("An answer that works.")
        case .poor: SchemaPart.text("An answer as people write it in a hurry.")
        case .why: SchemaPart.text("One or two sentences: what makes the good one work.")
        }
    }

    private static var condition: JSONValue {
        [
            "description": .text(
                "Ask this step only where an earlier choice has this answer: the id of that step, then one of its "
                    + "choices."),
            "type": "object", "additionalProperties": ["type": "string"], "minProperties": 1,
            "maxProperties": 1,
        ]
    }

    private static var followUps: JSONValue {
        [
            "description":
                "The question that follows a finding, by the rule's id; 'weak' is for any weak answer.",
            "type": "object", "properties": ["weak": SchemaPart.text("The question after any weak answer.")],
            "additionalProperties": ["type": "string", "minLength": 1],
        ]
    }

    /// A step of this kind has the key, and no other step has it.
    private static func only(_ kind: AnswerKind, has key: StepReader.Key) -> JSONValue {
        let kindKey = StepReader.Key.kind.rawValue
        return [
            "if": [
                "properties": .object([.init(kindKey, ["const": .text(kind.rawValue)])]),
                "required": JSONValue([kindKey]),
            ],
            "then": ["required": JSONValue([key.rawValue])],
            "else": ["properties": .object([.init(key.rawValue, false)])],
        ]
    }
}

extension AnswerKind {
    /// What an answer of each kind is, one line each.
    static var meanings: String {
        "What an answer is.\n" + allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "\n")
    }

    /// What an answer of this kind is, in a few words: `one of the choices`.
    public var meaning: String {
        switch self {
        case .prose: "a few sentences"
        case .line: "one line"
        case .figure: "a number with its unit, its sample and its source"
        case .choice: "one of the choices"
        case .moment: "a date, or a date and time with its zone"
        case .duration: "a length of time, such as 2 working days"
        case .list: "a list, one item a line"
        case .records: "a table with the columns given"
        }
    }
}
