import Testing

@testable import Checking

@Suite("An exposure that is a declared figure")
struct DeclaredFigureTests {
    private func findings(_ keys: String) throws -> Set<String> {
        let draft = """
            ---
            kind: risk-brief
            title: Wrong totals
            date: 2026-05-20
            figures:
              wrong:
                share: 27 of 900
                of: invoices
                harm: have a wrong total
            \(keys)
            ---

            ## Exposure

            {wrong:sentence}
            """
        return Set(
            try CheckSamples.findings(inDraft: draft).filter { $0.step == "exposure" }.map(\.rule))
    }

    @Test("with its source and its day lacks neither")
    func whole() throws {
        let found = try findings("    source: two clerks\n    as-of: 2026-05-04")
        #expect(found.isDisjoint(with: ["RC217", "RC218", "RC219"]))
    }

    @Test("without its day is asked when it was counted")
    func bare() throws {
        #expect(try findings("    source: two clerks").contains("RC219"))
    }
}

@Suite("Answers too short to be one")
struct ThinAnswerTests {
    private func isThin(_ fields: String, _ answer: String) throws -> Bool {
        let draft = "---\nkind: risk-brief\ntitle: T\n\(fields)---\n\n## Decision\n\n\(answer)\n"
        return try CheckSamples.findings(inDraft: draft).contains { $0.rule == "RC004" }
    }

    @Test("a decision of three words is whole where the front matter says who takes it")
    func decision() throws {
        #expect(try isThin("", "Approve the check."))
        #expect(try !isThin("decision:\n  from: Ana Ruiz, Director\n", "Approve the check."))
        #expect(try isThin("decision:\n  from: Ana Ruiz, Director\n", "Approve."))
    }
}
