import Drafting

/// A framework as JSON for scripts, with everything that `candor show` says.
struct FrameworkJSON {
    let framework: Framework
    /// The names of the documents that a draft can be rendered to.
    let documents: [String]

    /// The whole framework.
    var text: String {
        let budget = framework.budget
        return head.adding([
            "title": .text(framework.title), "summary": .text(framework.summary),
            "states": JSONValue(framework.states), "documents": JSONValue(documents),
            "budget": [
                "pages": .number(budget.pages), "words": .number(budget.words),
                "headings": .number(budget.headings), "tables": .number(budget.tables),
            ],
            "fields": .list(framework.fields.map(Self.json)), "steps": .list(framework.steps.map(Self.json)),
        ]).text
    }

    /// One step alone.
    func text(of step: Step) -> String { head.adding(["step": Self.json(step)]).text }

    /// One entry of the front matter alone.
    func text(of field: Field) -> String { head.adding(["field": Self.json(field)]).text }

    private var head: JSONValue { ["version": 1, "kind": .text(framework.kind)] }

    private static func json(_ field: Field) -> JSONValue {
        [
            "key": .text(field.key), "label": .text(field.label), "kind": .text(field.kind.rawValue),
            "required": .flag(field.isRequired), "choices": JSONValue(field.choices),
            "default": JSONValue(field.standard), "prompt": .text(field.prompt),
            "guidance": .text(field.guidance),
        ]
    }

    private static func json(_ step: Step) -> JSONValue {
        [
            "id": .text(step.id), "title": .text(step.title), "heading": .text(step.heading),
            "aliases": JSONValue(step.aliases), "kind": .text(step.kind.rawValue),
            "columns": JSONValue(step.columns), "choices": JSONValue(step.choices),
            "required": .flag(step.isRequired),
            "when": step.condition.map { .object([.init($0.step, .text($0.answer))]) } ?? .null,
            "words": step.words.map(JSONValue.number) ?? .null,
            "view": step.isTechnical ? "technical" : .null,
            "prompt": .text(step.prompt), "guidance": .text(step.guidance),
            "example": step.example.map(json) ?? .null, "rules": JSONValue(step.rules),
            "ask": .object(step.orderedFollowUps.map { .init($0.rule, .text($0.question)) }),
        ]
    }

    private static func json(_ example: Step.Example) -> JSONValue {
        ["good": .text(example.good), "poor": .text(example.poor), "why": .text(example.why)]
    }
}
