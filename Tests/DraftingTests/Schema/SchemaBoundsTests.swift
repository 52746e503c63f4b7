import SourceText
import TemplateLibrary
import Testing

@testable import Drafting

@Suite("The limits in the schema are those of the reader")
struct SchemaBoundsTests {
    /// The smallest framework, as text that a test changes.
    static func text(budget: String = "{}", step: String = "", leavingOut key: String = "") -> String {
        let lines = [
            ("title", "title: Note"), ("summary", "summary: A note."), ("states", "states: [draft]"),
            ("budget", "budget: \(budget)"), ("steps", "steps:"),
        ]
        let stepLines = [
            ("id", "id: point"), ("title", "title: Make the point"), ("heading", "heading: Point"),
            ("prompt", "prompt: What is it?"),
        ]
        var text = lines.filter { $0.0 != key }.map(\.1).joined(separator: "\n")
        guard key != "steps" else { return text }
        text += "\n  - aliases: []\n"
        for line in stepLines where "step.\(line.0)" != key { text += "    \(line.1)\n" }
        return text + step
    }

    static func isReadable(_ text: String) -> Bool {
        let file = TemplateFile(path: "framework.yml", text: text, origin: .builtIn)
        return (try? FrameworkReader(kind: "note", file: file).read(fields: nil)) != nil
    }

    @Test("numbers are taken up to the bounds and not beyond", arguments: FrameworkReader.BudgetKey.allCases)
    func budgetBounds(key: FrameworkReader.BudgetKey) throws {
        let schema = FrameworkSchema(fields: []).json["properties"]?["budget"]?["properties"]?[key.rawValue]
        let (low, high) = try Self.bounds(schema)
        for (number, isAllowed) in [(low - 1, false), (low, true), (high, true), (high + 1, false)] {
            let text = Self.text(budget: "{\(key.rawValue): \(number)}")
            #expect(Self.isReadable(text) == isAllowed, "\(key.rawValue): \(number)")
        }
    }

    @Test("a step's words are taken up to the bounds and not beyond")
    func wordBounds() throws {
        let (low, high) = try Self.bounds(StepSchema.json["properties"]?["words"])
        for (number, isAllowed) in [(low - 1, false), (low, true), (high, true), (high + 1, false)] {
            #expect(
                Self.isReadable(Self.text(step: "    words: \(number)\n")) == isAllowed, "words: \(number)")
        }
    }

    static func bounds(_ schema: JSONValue?) throws -> (low: Int, high: Int) {
        guard case .number(let low)? = schema?["minimum"], case .number(let high)? = schema?["maximum"] else {
            throw SourceError(path: "schema", message: "no bounds")
        }
        return (low, high)
    }

    @Test(
        "what the schema leaves out of 'budget', the reader has by default",
        arguments: FrameworkReader.BudgetKey.allCases)
    func budgetDefaults(key: FrameworkReader.BudgetKey) throws {
        let file = TemplateFile(path: "framework.yml", text: Self.text(), origin: .builtIn)
        let budget = try FrameworkReader(kind: "note", file: file).read(fields: nil).budget
        let schema = FrameworkSchema(fields: []).json["properties"]?["budget"]?["properties"]?[key.rawValue]
        let standard =
            switch key {
            case .pages: budget.pages
            case .words: budget.words
            case .headings: budget.headings
            case .tables: budget.tables
            }
        #expect(schema?["default"] == .number(standard))
    }

    @Test("the reader refuses a file without a key exactly where the schema requires the key")
    func requiredKeys() {
        let root = FrameworkSchema(fields: []).json
        for key in FrameworkReader.FrameworkKey.allCases.map(\.rawValue) {
            let isRequired = root["required"]?.items.contains(.text(key)) ?? false
            #expect(Self.isReadable(Self.text(leavingOut: key)) == !isRequired, "\(key)")
        }
        for key in StepReader.Key.allCases.map(\.rawValue) {
            let isRequired = StepSchema.json["required"]?.items.contains(.text(key)) ?? false
            #expect(Self.isReadable(Self.text(leavingOut: "step.\(key)")) == !isRequired, "step.\(key)")
        }
    }
}
