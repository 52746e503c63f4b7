import TestSupport
import Testing

@testable import Drafting

@Suite("Writing an answer into a draft")
struct AnswerFrameTests {
    @Test(
        "an answer cannot begin a section or leave anything open",
        arguments: [
            ("One.\n\n- two\n", "One.\n\n- two\n"),
            ("## Control\nx", "### Control\nx"),
            ("##", "###"),
            ("##x\n### y", "##x\n### y"),
            ("```\n## x", "```\n## x\n```"),
            ("~~~~ a\n```\n~~~", "~~~~ a\n```\n~~~\n~~~~"),
            ("``` a`b", "``` a`b"),
            ("    ```\n## x", "    ```\n### x"),
            ("<!-- a\n## b", "\\<!-- a\n### b"),
            ("<!-- a\n## b\n-->\n## c", "<!-- a\n## b\n-->\n### c"),
        ])
    func closed(answer: String, written: String) {
        #expect(AnswerFrame.closed(answer) == written)
        #expect(AnswerFrame.closed(written) == written)
    }

    @Test(
        "what is written is read back as one answer, whatever it is",
        arguments: ["```", "~~~", "## Decision", "<!--", "---\nkind: rfc\n---"])
    func readBack(answer: String) throws {
        let framework = try DraftReaderTests.frameworks.framework("risk-brief")
        let seed = DraftSeed(
            answers: Dictionary(uniqueKeysWithValues: framework.steps.map { ($0.id, answer) }))
        let draft = try DraftReaderTests.read(DraftWriter(framework: framework).text(for: seed))
        #expect(draft.answers.count == framework.steps.count)
        #expect(draft.others == [])
        let step = framework.steps[0]
        let text = DraftEditor(draft).text(settingAnswer: answer + "\nmore", for: step)
        #expect(try DraftReaderTests.read(text).answers.count == framework.steps.count)
    }
}
