import Drafting
import SourceText
import Testing

@testable import Checking

@Suite("Reading the words of a Markdown tree")
struct ProseTests {
    static func inspection(_ text: String) throws -> Inspection {
        let source = SourceFile(path: "t.md", text: text)
        return CheckSamples.checker.inspect(try Manuscript(document: source, as: nil))
    }

    static func sentences(_ text: String) throws -> [String] {
        let prose = try inspection(text).prose
        return prose.sentences.filter { !$0.isLabel }.map { prose.text($0.tokens) }
    }

    @Test("a full stop ends a sentence, and none after abbreviations, initials and inside numbers")
    func sentences() throws {
        #expect(
            try Self.sentences(
                "About 3.2% of e.g. answers fail. It is known. See J. Smith, approx. 4 p.m. today! Is it?")
                == [
                    "About 3.2% of e.g. answers fail.", "It is known.", "See J. Smith, approx. 4 p.m. today!",
                    "Is it?",
                ])
        #expect(
            try Self.sentences("Legal would choose A. It waits.") == ["Legal would choose A.", "It waits."])
        #expect(
            try Self.sentences("He said “It fails.” Then it did.") == ["He said “It fails.”", "Then it did."])
        #expect(
            try Self.sentences("Il a échoué. Été comme hiver. 日本で。終わり") == [
                "Il a échoué.", "Été comme hiver.", "日本で。終わり",
            ])
    }

    @Test("headings, items and cells are sentences of their own; a label is none")
    func blocks() throws {
        let text = "# One\n\n- **Impact:** two users\n- three\n\n| a | b |\n|---|---|\n| c | d |\n"
        #expect(try Self.sentences(text) == ["One", "two users", "three", "a", "b", "c", "d"])
    }

    @Test("code, links, images, quotations and block quotes are exempt")
    func exempt() throws {
        let text = "It `often` fails [often](x) ![often](y) “often so” and often.\n\n> often\n\n    often\n"
        let inspection = try Self.inspection(text)
        let open = inspection.prose.tokens.indices.filter {
            inspection.prose.lowercased($0) == "often" && !inspection.prose.tokens[$0].isExempt
        }
        #expect(open.count == 1)
    }

    @Test("a list or table of times is left alone")
    func times() throws {
        let text =
            "- 14:23 it often failed\n- Fault occurs 2020-02-18 14:13\n\n| When | What |\n|---|---|\n| 14:23 | often |\n| 14:30 | often |\n"
        #expect(try Self.inspection(text).prose.blocks.filter(\.isReadable).isEmpty)
    }

    @Test(
        "a finding's place is exact, whatever stands before it on the line",
        arguments: [
            "Wir é 日本 👨‍👩‍👧 it often fails.", "An `a` *b* **c** [d](e) often.", "A &amp; B often.",
            "A \\* often.", "\\*often\\* 5 \\* 3", "A&#38;B &copy; 5 \\* 3 *or* A\\&amp; often.",
            "&nGt; often", "AT&T often &lt;", "&unknown; often &amp;amp; often", "often \\\\ often",
            "a\nA \\_ often \\_ *often*",
            "> A \\[x\\]\n> B &lt; C\n\nIt \\< often.", "- a \\| b\n\n      c\n  d \\# often",
            "- x\n  - y often\n    and often", "> q\n\nlazy\n  indented often",
            "| a | b |\n|---|---|\n| c \\| d | often |",
            "<!-- often --> x\n\nIt often.", "A\u{202E} often.", "often so",
        ])
    func places(_ text: String) throws {
        let source = SourceFile(path: "t.md", text: "## Exposure\n\n" + text)
        let framework = try CheckSamples.frameworks.framework("risk-brief")
        let findings = CheckSamples.checker.findings(in: try Manuscript(document: source, as: framework))
        let often = findings.filter { $0.rule == "RC201" }
        #expect(!often.isEmpty)
        for finding in often {
            let bytes = Array(source.text.utf8)[finding.range]
            #expect(String(decoding: bytes, as: UTF8.self) == "often")
        }
    }

    @Test("a finding in the words of a figure stands at its braces")
    func figures() throws {
        let draft = """
            ---
            kind: risk-brief
            figures:
              odd:
                share: 1/3
                of: answers
                harm: often fail badly and are quite wrong
            ---

            ## Exposure

            As said, {odd} and it often fails.
            """
        let findings = try CheckSamples.findings(inDraft: draft)
        let emphasis = findings.filter { $0.text == "quite" || $0.text == "often" }
        #expect(emphasis.allSatisfy { $0.range.lowerBound > 0 })
        let bytes = Array(draft.utf8)
        let places = emphasis.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(places.allSatisfy { $0 == "{odd}" || $0 == "often" })
    }

    @Test("words of a text in another language are not read by English rules")
    func language() throws {
        let draft = "---\nkind: risk-brief\nlang: de\n---\n\n## Exposure\n\nSome many several often.\n"
        #expect(try CheckSamples.findings(inDraft: draft).allSatisfy { $0.rule != "RC201" })
    }

    @Test("a long line, deep nesting and nothing at all are read in peace")
    func badInput() throws {
        for text in [
            "", "\n", "---\n---\n", String(repeating: "often ", count: 20_000),
            String(repeating: "> ", count: 60) + "x",
        ] {
            _ = try Self.inspection(text)
        }
    }
}
