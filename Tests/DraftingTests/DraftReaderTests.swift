import Drafting
import SourceText
import TemplateLibrary
import TestSupport
import Testing

@Suite("Reading drafts")
struct DraftReaderTests {
    static let frameworks = FrameworkLibrary(TemplateLibrary())
    static let reader = DraftReader(frameworks: frameworks)

    static func read(_ text: String) throws -> Draft { try reader.read(SourceFile(path: "d.md", text: text)) }

    static func problem(_ text: String) -> String? {
        let error = #expect(throws: SourceError.self) { try read(text) }
        return error?.description
    }

    @Test("answers are found by heading, without comments")
    func answers() throws {
        let draft = try Self.read(Samples.riskBrief)
        #expect(draft.framework.kind == "risk-brief")
        #expect(
            draft.answers["consequence"]?.text
                == "About 3 in 100 payments to suppliers are for the wrong amount.")
        #expect(draft.frontMatter["decision.from"] == "Marta Lindqvist, Finance Director")
        #expect(draft.frontMatter["house-key"] == "kept as it is")
        #expect(draft.missing == [])
        #expect(draft.notices == [])
    }

    @Test("an alias and an id name a step too, in any order")
    func aliases() throws {
        let draft = try Self.read(
            "---\nkind: risk-brief\n---\n## Decision ##\nApprove.\n## what is at stake\nMoney.\n")
        #expect(draft.answers["decision"]?.text == "Approve.")
        #expect(draft.answers["consequence"]?.text == "Money.")
    }

    @Test("what is not understood is kept and reported")
    func unknownParts() throws {
        let draft = try Self.read(
            "---\nkind: risk-brief\n---\nHello.\n\n## Exposures\n\nMany.\n\n## Weather\n\nRain.\n")
        #expect(draft.others.map(\.heading) == ["Exposures", "Weather"])
        #expect(draft.file.preamble.text == "Hello.")
        #expect(
            draft.notices.map(\.description) == [
                "d.md:4:1: notice: text before the first '##' heading is kept, but no document shows it",
                "d.md:6:1: notice: no step has the heading 'Exposures'; it is shown after the others; did you mean 'Exposure'?",
                "d.md:10:1: notice: no step has the heading 'Weather'; it is shown after the others",
            ])
    }

    @Test("a heading inside a fence or a comment begins nothing")
    func coveredHeadings() throws {
        let text =
            "---\nkind: risk-brief\n---\n## Consequence\n```\n## Control\n```\n<!--\n## Exposure\n-->\nLoss.\n"
        let draft = try Self.read(text)
        #expect(draft.answers.keys.sorted() == ["consequence"])
        #expect(draft.answers["consequence"]?.text == "```\n## Control\n```\nLoss.")
    }

    @Test(
        "what cannot be read is refused with its place and what to do",
        arguments: [
            (
                "",
                "d.md:1:1: error: no front matter; "
                    + "a draft begins with a line '---', then 'kind: risk-brief', then '---'"
            ),
            (
                "---\nkind: risk-brief\n",
                "d.md:1:1: error: the front matter is never closed; end it with a line '---'"
            ),
            (
                "----\nkind: risk-brief\n----\n",
                "d.md:1:1: error: no front matter; "
                    + "a draft begins with a line '---', then 'kind: risk-brief', then '---'"
            ),
            (
                "---\ntitle: x\n---\n",
                "d.md:2:1: error: the front matter names no kind; add 'kind:' and one of decision-memo, "
                    + "incident-summary, rfc, risk-brief, star-story"
            ),
            (
                "---\nkind: risk-breif\n---\n",
                "d.md:2:7: error: there is no kind 'risk-breif'; did you mean 'risk-brief'?"
            ),
            (
                "---\nkind: ../../etc\n---\n",
                "d.md:2:7: error: there is no kind '../../etc'; there are decision-memo, incident-summary, rfc, "
                    + "risk-brief, star-story"
            ),
            (
                "---\nkind: ..\n---\n",
                "d.md:2:7: error: there is no kind '..'; there are decision-memo, incident-summary, rfc, "
                    + "risk-brief, star-story"
            ),
            (
                "---\nkind: risk-brief\n---\n## Control\na\n## Control\nb\n",
                "d.md:6:1: error: a second section for 'Control'; the first is on line 4; join them"
            ),
            (
                "---\nkind: risk-brief\n---\n## Control\n~~~~\n## Exposure\n",
                "d.md:5:1: error: this code block is never closed and hides the heading 'Exposure'; add a line '~~~~'"
            ),
            (
                "---\nkind: risk-brief\n---\n## Control\n<!-- x\n## Exposure\n",
                "d.md:5:1: error: this comment is never closed and hides the heading 'Exposure'; add '-->'"
            ),
            (
                "---\nkind: risk-brief\n---\n## Cases\n\n| Asked | Answered | Should have been |\n|---|---|---|\n| a | b | c | d |\n",
                "d.md:8:1: error: this row has 4 cells, the table 3; write a '|' inside a cell as '\\|'"
            ),
        ])
    func refused(text: String, message: String) {
        #expect(Self.problem(text) == message)
    }

    @Test(
        "duplicate keys, anchors and aliases in the front matter are refused",
        arguments: ["a: 1\na: 2", "a: &x 1", "a: *x"])
    func refusedYAML(lines: String) throws {
        let problem = try #require(Self.problem("---\nkind: risk-brief\n\(lines)\n---\n"))
        #expect(problem.hasPrefix("d.md:"))
        #expect(problem.contains(": error: "))
    }

    @Test("records are the table whose header is the step's columns; the rest is prose")
    func records() throws {
        let table = "| Asked | Answered | Should have been |\n|:--|---|---|\n| a \\| b | c |\n"
        let draft = try Self.read("---\nkind: risk-brief\n---\n## Cases\nBefore.\n\n\(table)\nAfter.\n")
        let answer = try #require(draft.answers["cases"])
        #expect(answer.records?.rows.map(\.cells) == [["a \\| b", "c", ""]])
        #expect(answer.prose == "Before.\n\nAfter.")
        #expect(draft.notices.map(\.message) == ["this row has 2 cells, the table 3"])
        #expect(draft.notices.first?.location == SourceLocation(line: 9, column: 1))
    }

    @Test("'unknown:' is said as a sentence and listed")
    func unknowns() throws {
        let text =
            "---\nkind: rfc\n---\n## Open questions\n\nOne.\n\n"
            + "unknown: how many;\nAna Ruiz by Friday; changes the cost\n"
        let answer = try #require(try Self.read(text).answers["open-questions"])
        #expect(answer.unknowns.map(\.what) == ["how many"])
        #expect(
            answer.text
                == "One.\n\n**Not known yet:** how many. Ana Ruiz will say by Friday. It changes the cost.")
    }
}
