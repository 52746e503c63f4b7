import Drafting
import SourceText
import TemplateLibrary
import TestSupport
import Testing

@Suite("Starting from another file")
struct DraftImporterTests {
    static func seed(_ text: String, _ path: String, kind: String = "risk-brief") throws -> DraftSeed {
        let framework = try DraftReaderTests.frameworks.framework(kind)
        return try DraftImporter(framework: framework, reader: DraftReaderTests.reader)
            .read(SourceFile(path: path, text: text))
    }

    static func problem(_ text: String, _ path: String) -> String? {
        let error = #expect(throws: SourceError.self) { try seed(text, path) }
        return error?.description
    }

    @Test("YAML and JSON give answers by step and fields by key")
    func keyed() throws {
        let expected = DraftSeed(
            fields: ["title": "T", "decision.from": "Ana"],
            answers: ["consequence": "Loss.", "control": "- a\n- b"])
        let yaml = "title: T\ndecision:\n  from: Ana\nconsequence: Loss.\ncontrol: [a, b]\n"
        #expect(try Self.seed(yaml, "a.yml") == expected)
        let json =
            #"{"fields": {"title": "T", "decision.from": "Ana"}, "#
            + #""answers": {"consequence": "Loss.", "Control": ["a", "b"]}}"#
        #expect(try Self.seed(json, "a.json") == expected)
        #expect(try Self.seed(json, "-") == expected)
    }

    @Test(
        "what is about the document itself goes to the technical appendix, and nothing else does",
        arguments: [
            "Author: Jo Lind\nStatus: final, Severity: SEV-2", "- **Author**: Jo Lind\n- **Severity**: SEV-2",
            "| Author | Status |\n|---|---|\n| Jo Lind | final |",
        ])
    func facts(block: String) throws {
        let text = "# Late\n\n\(block)\n\nPeople waited: an hour.\n\n## Impact\n\nLoss.\n"
        let seed = try Self.seed(text, "old.md", kind: "incident-summary")
        #expect(seed.answers == ["impact": "Loss.", "appendix": block])
        #expect(seed.others == [.init(heading: "Introduction", text: "People waited: an hour.")])
    }

    @Test(
        "a label of a step beside them still begins its step, and a site generator's front matter goes along")
    func mixedFacts() throws {
        let list = "- **Status**: final\n- **Impact**: Loss.\n  - For an hour.\n- **Owner**: Jo\n  - and Li"
        let seed = try Self.seed(
            "+++\ntitle = \"Late\"\n+++\n\n# Late\n\n\(list)\n\n## Resolution\n\nDone.\n", "old.md",
            kind: "incident-summary")
        #expect(seed.answers["impact"] == "Loss.\n- For an hour.")
        #expect(seed.answers["appendix"] == "```toml\ntitle = \"Late\"\n```\n\n- **Status**: final")
        #expect(seed.others == [.init(heading: "Owner", text: "Jo\n- and Li")])
    }

    @Test(
        "a zone in brackets behind a heading is kept as the front matter's zone",
        arguments: [
            ("(UTC)", "UTC"), ("(times in UTC)", "UTC"), ("(all times Europe/London)", "Europe/London"),
        ])
    func zones(brackets: String, zone: String) throws {
        let table = "| Time | Event |\n|---|---|\n| 10:00 | It broke |"
        let seed = try Self.seed(
            "# Late\n\n## Timeline \(brackets)\n\n\(table)\n", "old.md", kind: "incident-summary")
        #expect(seed.answers["timeline"] == table)
        #expect(seed.fields["zone"] == zone)
        let other = try Self.seed(
            "# Late\n\n## Timeline (draft)\n\n\(table)\n", "old.md", kind: "incident-summary")
        #expect(other.answers["timeline"] == nil && other.fields["zone"] == nil)
    }

    @Test("labels in bold letters begin steps; the words after them are kept, and so are labels of no step")
    func labels() throws {
        let text = """
            # Payments stopped

            Written on Tuesday.

            - **Impact**: 40 customers could not pay.
              - For two hours.

            - **Time to repair**: 1h 20m

            - **Resolution**:
                The old version was put back.

                It took an hour.
            """
        let seed = try Self.seed(text, "old.md", kind: "incident-summary")
        #expect(seed.fields["title"] == "Payments stopped")
        #expect(seed.answers["impact"] == "40 customers could not pay.\n- For two hours.")
        #expect(seed.answers["what-we-did"] == "The old version was put back.\n\nIt took an hour.")
        #expect(
            seed.others == [
                .init(heading: "Introduction", text: "Written on Tuesday."),
                .init(heading: "Time to repair", text: "1h 20m"),
            ])
    }

    @Test("rows by column become the step's table, their bars escaped")
    func rows() throws {
        let yaml = "cases:\n  - {asked: 'a|b', should-have-been: c}\n"
        #expect(
            try Self.seed(yaml, "a.yaml").answers["cases"]
                == "| Asked | Answered | Should have been |\n"
                + "|-------|----------|------------------|\n"
                + "| a\\|b  |          | c                |")
    }

    @Test("what is misspelt is refused with its place")
    func refused() {
        #expect(
            Self.problem("controll: x\n", "a.yml")
                == "a.yml:1:1: error: 'controll' is neither a step nor a field of 'risk-brief'; "
                + "did you mean 'control'?")
        #expect(
            Self.problem("cases:\n  - {askd: x}\n", "a.yml")
                == "a.yml:2:6: error: 'Cases' has no column 'askd'; did you mean 'asked'?")
        #expect(
            Self.problem("cases:\n  - {who: x}\n", "a.yml")
                == "a.yml:2:6: error: 'Cases' has no column 'who'; its columns are 'Asked', 'Answered', 'Should have been'"
        )
        #expect(
            Self.problem("[1]", "a.json")
                == "a.json:1:1: error: the outermost JSON value must be an object: { … }")
        #expect(Self.problem("{", "a.json")?.hasPrefix("a.json: error: this is not JSON: ") == true)
    }

    @Test("a draft of the same kind is copied; figures and house keys carry over")
    func sameKind() throws {
        let seed = try Self.seed(Samples.riskBrief, "d.md")
        #expect(seed.fields["decision.by"] == "2026-06-12 17:00 Europe/Stockholm")
        #expect(seed.answers.count == 5)
        #expect(seed.carriedFrontMatter == "house-key: kept as it is\n")
    }

    @Test("a draft of another kind gives its front matter and the answers to shared steps")
    func otherKind() throws {
        let seed = try Self.seed(Samples.riskBrief, "d.md", kind: "decision-memo")
        #expect(seed.fields["title"] == "Suppliers paid the wrong amount")
        #expect(seed.fields["status"] == nil)
        #expect(seed.answers == ["decision": "Approve the check from Monday."])
    }

    @Test("any Markdown gives its sections to steps by heading, and loses no sentence")
    func document() throws {
        let text =
            "Before.\n\n# Disk full\n\nHello.\n\n### Timeline\n\nx\n\n### Impact\n\nOne.\n\n"
            + "### Weather\n\nRain.\n\n### Impact\n\nTwo.\n"
        let seed = try Self.seed(text, "p.md", kind: "incident-summary")
        #expect(seed.fields == ["title": "Disk full"])
        #expect(seed.answers == ["timeline": "x", "impact": "One.\n\nTwo."])
        #expect(
            seed.others == [
                .init(heading: "Introduction", text: "Before.\n\nHello."),
                .init(heading: "Weather", text: "Rain."),
            ])
    }

    @Test("the front matter of any Markdown gives its fields, and the rest of it is kept")
    func foreignMatter() throws {
        let matter =
            "---\ntitle: Checkout outage\nauthors: [Jane Roe, Al Poe]\ndate: 2026-11-12\nstatus: resolved\n"
            + "severity: SEV1\ntags:\n  - shop\ndecision:\n  by: soon\n---\n\n"
        let seed = try Self.seed(
            matter + "## Impact\n\n40 people waited.\n", "p.md", kind: "incident-summary")
        #expect(
            seed.fields == ["title": "Checkout outage", "author": "Jane Roe, Al Poe", "date": "2026-11-12"])
        #expect(seed.carriedFrontMatter == "severity: SEV1\ntags:\n  - shop\n")
        #expect(seed.answers["impact"] == "40 people waited.")
        let kept = seed.answers.values.joined()
        #expect(kept.contains("```yaml\nstatus: resolved\ndecision:\n  by: soon\n```"))
        let framework = try DraftReaderTests.frameworks.framework("incident-summary")
        let draft = try DraftReaderTests.read(DraftWriter(framework: framework).text(for: seed))
        #expect(draft.frontMatter["severity"] == "SEV1")
        #expect(draft.frontMatter["title"] == "Checkout outage")
    }

    @Test("a document's own title holds, and another one in its front matter is kept")
    func titledMatter() throws {
        let seed = try Self.seed("---\ntitle: Short\n---\n# The long title\n\n## Control\n\nX.\n", "p.md")
        #expect(seed.fields["title"] == "The long title")
        #expect(seed.answers.values.joined().contains("title: Short"))
    }

    @Test("what a seed says is what its draft says")
    func written() throws {
        let seed = try Self.seed(Samples.riskBrief, "d.md")
        let text = DraftWriter(framework: try DraftReaderTests.frameworks.framework("risk-brief")).text(
            for: seed)
        let draft = try DraftReaderTests.read(text)
        #expect(draft.missing == [])
        #expect(draft.frontMatter["house-key"] == "kept as it is")
        #expect(draft.frontMatter["decision.reversible"] == "at any time")
        #expect(draft.answers["cases"]?.isEmpty == true)
        #expect(draft.notices == [])
    }
}
