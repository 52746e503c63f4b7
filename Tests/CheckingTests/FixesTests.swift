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
            ("5 \\* 3, and we leverage it &amp; leverage it.\n", "5 \\* 3, and we use it &amp; use it.\n", 2),
            ("", "", 0),
        ])
    func replaced(_ text: String, wanted: String, count: Int) throws {
        let fixed = try Self.fixed(text)
        #expect(fixed.text == wanted)
        #expect(fixed.count == count)
    }

    /// Each sentence with what `--fix` makes of it; `nil` where it must stay as it is.
    @Test(
        "the wordy phrases are replaced where the sentence holds, and left to the writer where it might break",
        arguments: [
            ("We have the ability to refund.", "We can refund."),
            ("People who have the ability to pay, pay.", "People who can pay, pay."),
            ("It has the ability to fail.", "It can fail."),
            ("We may have the ability to refund.", nil),
            ("Has the ability to pay changed?", nil),
            ("How has the ability to pay changed?", nil),
            ("It has the ability to, and the wish to, pay.", nil),
            ("He has the ability to and must pay.", nil),
            ("They do not have the ability to pay.", nil),
            ("Does the clerk have the ability to stop it?", nil),
            ("Do we have the ability to stop it?", nil),
            ("Why don’t we have the ability to stop it?", nil),
            ("We want to have the ability to read.", nil),
            ("In the event that happened on Monday nobody was hurt.", nil),
            ("In the event that the board held on Monday nobody was hurt.", nil),
            ("In the event that there's a leak, we stop.", nil),
            ("In the event that there is a leak, we stop.", "If there is a leak, we stop."),
            ("In order to decide, we need the audit.", "To decide, we need the audit."),
            ("What we need in order to win is time.", nil),
            ("It is in order to ask.", nil),
            ("The files are kept in order to the last page.", nil),
            ("The delay was due to the fact that the disk was full.", nil),
            ("We wait due to the fact that it rains.", "We wait because it rains."),
            ("Due to the fact that emerged on Monday we wait.", nil),
            ("We won, not despite the fact that it rained.", nil),
            ("We added a prior to the model.", nil),
            ("Tick the prior to-do list.", nil),
            ("Mend it prior to launching.", "Mend it before launching."),
            ("Two days subsequent to the launch it fell.", "Two days after the launch it fell."),
            ("The hall is safe with regard to fire.", nil),
            ("It lies in close proximity to the lake.", "It lies near the lake."),
            ("We bought Utilise Pro.", nil),
            ("UTILISE IT NOW.", nil),
            ("A utilised seat is paid.", "A used seat is paid."),
            ("They utilised to the full what they had.", nil),
            ("At this point in time, we wait.", "Now, we wait."),
            ("As at this point in time we wait.", nil),
            ("We wait until such time as it ends.", "We wait until it ends."),
            ("It is for the purpose of testing.", "It is for testing."),
        ] as [(String, String?)])
    func wordy(_ text: String, wanted: String?) throws {
        #expect(try Self.fixed(text).text == wanted ?? text)
    }

    @Test("an article that would have to change keeps the words after it from being replaced")
    func article() throws {
        #expect(try Self.fixed("It is a leverage.").text == "It is a leverage.")
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
