import SourceText
import Testing

@testable import YAML

/// The mistakes that people make by hand, with the whole message for each.
///
/// In `yaml_mistakes.tsv`, `⏎` stands for a line feed and `␉` for a tab.
struct YAMLMistakeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let outcome: String
        var testDescription: String { text }
    }

    static let cases: [Case] =
        (try? Fixtures.rows("yaml_mistakes.tsv").map { Case(text: $0[0], outcome: $0[1]) }) ?? []

    @Test func `the table is there`() {
        #expect(Self.cases.count > 100)
    }

    @Test(arguments: cases)
    func `a mistake is told with its place and a cure`(_ example: Case) {
        let text = example.text.replacing("⏎", with: "\n").replacing("␉", with: "\t")
        var outcome = ""
        do {
            let result = try YAMLReader.result(of: text, path: "f")
            outcome = ([result.root.flow] + result.warnings.map(\.description)).joined(separator: " ")
        } catch {
            outcome = error.description
        }
        #expect(outcome == example.outcome)
    }
}
