import Testing

@testable import Checking

@Suite("Figures, fields and what a form left behind")
struct FormTests {
    private func draft(_ fields: String, _ body: String) -> String {
        "---\nkind: risk-brief\ntitle: Wrong amounts\n\(fields)\n---\n\n\(body)\n"
    }

    private let figure = """
        figures:
          unsupported:
            share: 16/500
            of: answers
            harm: contain an error
            source: two reviewers
            as-of: 2026-02-10
        """

    @Test("A near miss in braces is found at its place, in the text and in the front matter")
    func nearMiss() throws {
        let text = draft(
            "decision:\n  default: '{unsupportd:share} stay'\n" + figure,
            "## Consequence\n\n{unsuported}. {unsupported}.")
        let found = try CheckSamples.findings(inDraft: text).filter { $0.rule == "RC908" }
        #expect(found.count == 2)
        #expect(found.last?.text == "{unsuported}")
        #expect(found.last?.message == "no figure is called 'unsuported'; did you mean 'unsupported'?")
    }

    @Test(
        "A figure that is never said, and a number that is typed although a figure says it, are worth a thought"
    )
    func unsaid() throws {
        let text = draft(figure, "## Exposure\n\n16 of 500 answers were wrong.")
        let found = try CheckSamples.findings(inDraft: text).filter { $0.rule == "RC908" }
        #expect(found.map(\.severity) == [.info, .info])
        #expect(found.map(\.text) == ["unsupported", "16 of 500"])
        #expect(try DraftSamples.found(draft(figure, "## Exposure\n\n{unsupported}."), "RC908").isEmpty)
    }

    @Test("The same harm with another number is found")
    func twoWays() throws {
        let wrong = draft(figure, "## Control\n\n{unsupported}. Some 5 in 100 answers contain an error.")
        #expect(try DraftSamples.found(wrong, "RC907") == ["RC907 5 in 100"])
        let right = draft(figure, "## Control\n\n{unsupported}. So 3 in 100 answers contain an error.")
        #expect(try DraftSamples.found(right, "RC907").isEmpty)
    }

    @Test("A figure without base, source and day is found at its name")
    func bare() throws {
        let text = draft("figures:\n  bare:\n    share: 16/500", "## Exposure\n\n{bare}.")
        let found = try CheckSamples.findings(inDraft: text).filter { $0.rule == "RC911" }
        #expect(found.map(\.message) == ["the figure 'bare' has no 'of:', 'source:', 'as-of:'"])
        #expect(found.first.map { Array(text.utf8)[$0.range].elementsEqual("bare".utf8) } == true)
    }

    @Test(
        "Fields that cannot be read are found",
        arguments: [
            ("audience: executives", "'audience' knows no 'executives'; did you mean 'executive'?"),
            (
                "status: agreed",
                "'status' knows no 'agreed'; it takes draft, proposed, final, accepted, rejected, superseded"
            ),
            ("desision:\n  from: Ana", "there is no key 'desision'; did you mean 'decision'?"),
            ("decision:\n  bye: 2026-12-04", "there is no key 'decision.bye'; did you mean 'by'?"),
        ])
    func fields(_ field: String, _ message: String) throws {
        let found = try CheckSamples.findings(inDraft: draft(field, "## Consequence\n\nIt hurts."))
        #expect(found.filter { $0.rule == "RC912" }.map(\.message) == [message])
    }

    @Test(
        "Dates, lengths and zones that cannot be read are found",
        arguments: [
            "date: next week", "decision:\n  by: 2026-02-30", "comments:\n  for: a while",
            "zone: Europe/Lundon",
            "comments:\n  reviewers:\n    - Ana Ruiz (Director), Europe/Lundon",
        ])
    func values(_ field: String) throws {
        let found = try CheckSamples.findings(inDraft: draft(field, "## Consequence\n\nIt hurts."))
        #expect(found.count { $0.rule == "RC912" } == 1)
    }

    @Test("A key of the writer's own is none of ours")
    func ownKeys() throws {
        #expect(try DraftSamples.found(draft("jira: ABC-1\nteam: Payments", ""), "RC912").isEmpty)
    }

    @Test("Every step's good and poor example and its guidance are known again, for all kinds")
    func leftovers() throws {
        for kind in DraftSamples.examples {
            let framework = try CheckSamples.frameworks.framework(kind)
            for step in framework.steps {
                for text in [step.example?.good, step.example?.poor].compactMap({ $0 }) where text.count > 60
                {
                    let found = try CheckSamples.findings(text, kind: kind, step: step.id)
                    #expect(found.contains { $0.rule == "RC910" }, "\(kind) \(step.id): \(text)")
                }
                let found = try CheckSamples.findings(step.guidance, kind: kind, step: step.id)
                #expect(found.contains { $0.rule == "RC909" }, "\(kind) \(step.id)")
            }
        }
    }

    @Test("Braces in a draft that name nothing are left over, but not in code")
    func braces() throws {
        #expect(
            try DraftSamples.found(draft("", "## Consequence\n\nDear {customer}, `{id}`."), "RC909") == [
                "RC909 {customer}"
            ])
    }
}
