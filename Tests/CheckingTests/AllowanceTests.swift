import Testing

@testable import Checking

@Suite("Comments that allow something")
struct AllowanceTests {
    static func read(_ text: String) throws -> [Allowance] {
        let manuscript = try Manuscript(document: CheckSamples.source(text), as: nil)
        return AllowanceReader(manuscript, CheckSamples.checker.library).read()
    }

    /// Of RC201 and of the allowances' own rules: the rule, and the line that it stands on.
    static func found(_ text: String) throws -> [String] {
        let manuscript = try Manuscript(document: CheckSamples.source(text), as: nil)
        return CheckSamples.checker.findings(in: manuscript)
            .filter { ["RC201", "RC207", "RC001", "RC002"].contains($0.rule) }
            .map { "\($0.rule) \(manuscript.lines.location(of: $0.range.lowerBound).line)" }
    }

    @Test(
        "rules, scope and reason are told apart",
        arguments: [
            ("allow RC201 the contract says so", ["RC201"], Allowance.Scope.block, "the contract says so"),
            ("allow rc201 RC205 as agreed", ["RC201", "RC205"], .block, "as agreed"),
            ("allow RC201, vague-size in section as agreed", ["RC201", "RC203"], .section, "as agreed"),
            (
                "allow vague-frequency in document: it is a quotation", ["RC201"], .document,
                "it is a quotation"
            ),
            ("allow RC201 hedge is the agreed word", ["RC201"], .block, "hedge is the agreed word"),
            ("allow RC201 in the contract it says so", ["RC201"], .block, "in the contract it says so"),
            ("allow RC201", ["RC201"], .block, ""),
            ("allow", [], .block, ""),
        ])
    func parts(_ text: String, rules: [String], scope: Allowance.Scope, reason: String) throws {
        let allowance = try #require(Self.read("<!-- candor: \(text) -->\n\nText.\n").first)
        #expect(allowance.named.map(\.rule) == rules)
        #expect(allowance.scope == scope)
        #expect(allowance.reason.split(separator: " ").joined(separator: " ") == reason)
    }

    @Test(
        "what is no such comment is none",
        arguments: [
            "<!-- allow RC201 x -->\n", "<!-- candor: forbid RC201 x -->\n",
            "```\n<!-- candor: allow RC201 x -->\n```\n", "`<!-- candor: allow RC201 x -->`\n",
            "<!-- how to:\n<!-- candor: allow RC201 x\n-->\n",
        ])
    func others(_ text: String) throws { #expect(try Self.read(text).isEmpty) }

    @Test("a comment is about the block that it stands before, or in the middle of")
    func block() throws {
        let often = "It is often so."
        let allow = "<!-- candor: allow RC201 as agreed -->"
        #expect(try Self.found("\(allow)\n\(often)\n\n\(often)\n") == ["RC201 4"])
        #expect(try Self.found("\(often)\n\n\(allow)\n\n\(often)\n") == ["RC201 1"])
        #expect(try Self.found("\(often)\n\(allow)\n\(often)\n\n\(often)\n") == ["RC201 5"])
        #expect(try Self.found("\(allow)\n- often\n- often\n\n\(often)\n") == ["RC201 5"])
        #expect(try Self.found("- often\n\(allow)\n- often\n- often\n") == ["RC201 1", "RC201 4"])
        #expect(
            try Self.found("\(allow)\n| often | b |\n|---|---|\n| often | often |\n\n\(often)\n") == [
                "RC201 6"
            ])
    }

    @Test("a section goes up to the next heading of its level, a document to its end")
    func wider() throws {
        let often = "It is often so.\n\n"
        let section = "<!-- candor: allow RC201 in section as agreed -->\n\n"
        #expect(try Self.found("\(section)\(often)# A\n\n\(often)") == ["RC201 7"])
        #expect(try Self.found("# A\n\n\(section)## B\n\n\(often)# C\n\n\(often)") == ["RC201 11"])
        let whole = "<!-- candor: allow RC201 in document as agreed -->\n"
        #expect(try Self.found("\(often)# A\n\n\(often)\(whole)") == [])
    }

    @Test("faults of allowances are found, and nothing allows them")
    func faults() throws {
        let often = "It is often so.\n\n"
        #expect(try Self.found("<!-- candor: allow RC201 -->\n\(often)") == ["RC002 1", "RC201 2"])
        #expect(try Self.found("<!-- candor: allow RC299 as agreed -->\n\(often)") == ["RC002 1", "RC201 2"])
        #expect(try Self.found("<!-- candor: allow RC201, RC207 as agreed -->\n\(often)") == ["RC001 1"])
        let twice = "<!-- candor: allow RC201 as agreed -->\n<!-- candor: allow RC201 as agreed -->\n"
        #expect(try Self.found(twice + often) == ["RC001 2"])
        #expect(
            try Self.found("<!-- candor: allow RC001 in document as agreed -->\n\(often)") == [
                "RC001 1", "RC201 2",
            ])
    }

    @Test("a rule that does not read this text needs no allowing, and that is no fault")
    func inactive() throws {
        #expect(try Self.found("<!-- candor: allow RC501 as agreed -->\nText.\n") == [])
        #expect(try Self.found("---\nlang: de\n---\n\n<!-- candor: allow RC201 as agreed -->\nText.\n") == [])
    }

    @Test("thousands of comments over thousands of findings are told apart")
    func many() throws {
        let pair = "<!-- candor: allow RC201 as agreed -->\nIt is often so.\n\nIt is often so.\n\n"
        let found = try Self.found(String(repeating: pair, count: 1_000))
        #expect(found.count == 1_000)
        #expect(found.first == "RC201 4")
        #expect(found.last == "RC201 4999")
    }
}
