import SourceText
import Testing

@testable import Checking

@Suite("Safe replacements")
struct FixesTests {
    static let library = RuleLibrary(
        CheckSamples.templates,
        house: HouseTests.house(rules: [
            HouseTests.rule(
                "H1", words: ["leverage => use", "use of => using", "leverage the use => employ the use"],
                extra: "safe: true\nkind: substitution\n")
        ]))

    static func fixed(_ text: String) throws -> (text: String, count: Int) {
        let manuscript = try Manuscript(document: CheckSamples.source(text), as: nil)
        let fixes = Fixes(of: Checker(library).report(on: manuscript))
        return (String(decoding: fixes.bytes, as: UTF8.self), fixes.applied.count)
    }

    @Test(
        "what is safe is replaced, and nothing else changes",
        arguments: [
            ("We leverage it.\r\nLeverage it.\r\n", "We use it.\r\nUse it.\r\n", 2),
            ("é 日本 👨‍👩‍👧 leverage", "é 日本 👨‍👩‍👧 use", 1),
            (
                "“We leverage it.” `leverage` [leverage](x)\n",
                "“We leverage it.” `leverage` [leverage](x)\n", 0
            ),
            ("> We leverage it.\n", "> We leverage it.\n", 0),
            ("We lever&#97;ge it. We lever\\age it.\n", "We lever&#97;ge it. We lever\\age it.\n", 0),
            ("```\nleverage\n```\n", "```\nleverage\n```\n", 0),
            ("<!-- leverage -->\nText.\n", "<!-- leverage -->\nText.\n", 0),
            (
                "<!-- candor: allow H1 as agreed -->\nWe leverage it.\n",
                "<!-- candor: allow H1 as agreed -->\nWe leverage it.\n", 0
            ),
            ("", "", 0),
        ])
    func replaced(_ text: String, wanted: String, count: Int) throws {
        let fixed = try Self.fixed(text)
        #expect(fixed.text == wanted)
        #expect(fixed.count == count)
    }

    @Test("where two overlap the first is applied, and the other waits for the next time")
    func overlapping() throws {
        let once = try Self.fixed("We leverage the use of it.\n")
        #expect(once.text == "We employ the use of it.\n")
        #expect(once.count == 1)
        #expect(try Self.fixed(once.text).text == "We employ the using it.\n")
    }

    @Test("a rule that is not safe changes nothing")
    func unsafe() throws {
        let house = HouseTests.house(rules: [
            HouseTests.rule("H1", words: ["leverage => use"], extra: "kind: substitution\n")
        ])
        let manuscript = try Manuscript(document: CheckSamples.source("We leverage it."), as: nil)
        let report = Checker(RuleLibrary(CheckSamples.templates, house: house)).report(on: manuscript)
        #expect(report.findings.contains { $0.rule == "H1" && $0.replacement == "use" })
        #expect(Fixes(of: report).applied.isEmpty)
    }
}
