import SourceText
import Testing

@testable import Checking

@Suite("What a house adds")
struct HouseTests {
    static func rule(_ id: String, words: [String], extra: String = "") -> House.File {
        House.File(
            path: ".candor/rules/\(id).yml",
            text:
                "id: \(id)\nname: rule-\(id.lowercased())\nmessage: found {text}\nwhy: because\n\(extra)words: |\n"
                + words.map { "  \($0)\n" }.joined())
    }

    static func house(rules: [House.File] = [], glossary: String? = nil, comparables: String? = nil) -> House
    {
        var house = House()
        house.rules = rules
        house.glossary = glossary.map { House.File(path: "glossary.yml", text: $0) }
        house.comparables = comparables.map { House.File(path: "comparables.yml", text: $0) }
        return house
    }

    static func errors(_ house: House) -> [String] {
        RuleLibrary(CheckSamples.templates, house: house).errors.map(\.description)
    }

    static func found(_ text: String, _ house: House, kind: String? = nil) throws -> [String] {
        let framework = try kind.map { try CheckSamples.frameworks.framework($0) }
        let manuscript = try Manuscript(document: CheckSamples.source(text), as: framework)
        return Checker(RuleLibrary(CheckSamples.templates, house: house)).findings(in: manuscript)
            .map { "\($0.rule) \($0.text)" }
    }

    @Test("words, phrases, choices, classes and stars are found")
    func words() throws {
        let rule = Self.rule(
            "H1",
            words: [
                "synerg*", "circle back", "(low|high) hanging fruit", "<number> percent",
                "<person> dropped the ball",
            ])
        let text =
            "Synergies! We circle back to the low hanging fruit, 5 percent. An engineer dropped the ball."
        let found = try Self.found(text, Self.house(rules: [rule])).filter { $0.hasPrefix("H1") }
        #expect(
            found == [
                "H1 Synergies", "H1 circle back", "H1 low hanging fruit", "H1 5 percent",
                "H1 An engineer dropped the ball",
            ])
    }

    @Test("a mistake is said at its place, and the other files are used")
    func mistakes() throws {
        let house = Self.house(
            rules: [
                House.File(
                    path: "bad.yml",
                    text: "id: H1\nname: bad\nmessage: m\nwhy: w\nwords: |\n  good\n  (open\n"),
                Self.rule("H2", words: ["synergy"]),
                House.File(path: "syntax.yml", text: "id: H3\nname: [\n"),
                Self.rule("RC950", words: ["x"]), Self.rule("H4", words: ["x"], extra: "kind: model\n"),
                Self.rule("H2", words: ["again"]),
            ], glossary: "acronym: [MTTR]\n", comparables: "name: x\n")
        let errors = Self.errors(house)
        #expect(errors.contains("bad.yml:7:3: error: in '(open': '(' is never closed"))
        #expect(errors.contains { $0.hasPrefix("syntax.yml:") })
        #expect(errors.contains { $0.contains("'RC950' cannot be the id of a house rule") })
        #expect(errors.contains { $0.contains("not 'model'") })
        #expect(errors.contains { $0.contains("the id H2 belongs to .candor/rules/H2.yml") })
        #expect(errors.contains("glossary.yml:1:1: error: unknown key 'acronym'; did you mean 'acronyms'?"))
        #expect(errors.contains { $0.hasPrefix("comparables.yml:1:1: error: the file takes a list") })
        #expect(errors.count == 7)
        #expect(try Self.found("Synergy.", house).contains("H2 Synergy"))
    }

    @Test("no file can use up the memory")
    func limits() {
        let many = (0...House.termLimit).map { "word\($0)" }
        #expect(
            Self.errors(Self.house(rules: [Self.rule("H1", words: many)])).first?.contains(
                "the limit is 5000") ?? false)
        let choices = Array(repeating: "(a|b|c|d)", count: 20).joined(separator: " ")
        #expect(
            Self.errors(Self.house(rules: [Self.rule("H1", words: [choices])])).first?
                .contains("write out as more than 256 phrases") ?? false)
        let written = (0..<300).map { "w\($0) (a|b|c|d) (e|f|g|h) (i|j|k|l) (m|n|o)" }
        #expect(
            Self.errors(Self.house(rules: [Self.rule("H1", words: written)])).first?
                .contains("write out as") ?? false)
        let stars = (0...House.starLimit).map { "a\($0)*" }
        #expect(
            Self.errors(Self.house(rules: [Self.rule("H1", words: stars)])).first?.contains("words with '*'")
                ?? false)
        let long = Array(repeating: "word", count: 30).joined(separator: " ")
        #expect(
            Self.errors(Self.house(rules: [Self.rule("H1", words: [long])])).first?.contains(
                "at most 24 words") ?? false)
        let files = (0...House.ruleLimit).map { Self.rule("H\($0)", words: ["w\($0)"]) }
        #expect(Self.errors(Self.house(rules: files)).first?.contains("over 200 files") ?? false)
    }

    @Test(
        "a rule that could never find anything is refused where it says so",
        arguments: [
            (
                "kinds: [risk-breif]\n",
                "5:9: error: there is no kind 'risk-breif'; did you mean 'risk-brief'?"
            ),
            ("kinds: [rfc]\nsteps: [contrl]\n", "6:9: error: 'rfc' has no step 'contrl'; the steps are"),
            (
                "steps: [contrl]\n",
                "5:9: error: no kind that this rule reads has a step 'contrl'; did you mean 'control'?"
            ),
            ("kinds: [rfc]\nsilent: [control]\n", "6:10: error: 'rfc' has no step 'control'"),
            ("sample: {kind: rcf}\n", "5:16: error: there is no kind 'rcf'; did you mean 'rfc'?"),
            ("sample: {kind: rfc, step: controls}\n", "5:27: error: 'rfc' has no step 'controls'"),
            (
                "signs: [number]\n",
                "5:8: error: only Candor's own rules have 'signs'; take it out, or say 'unless:'"
            ),
            ("after: x\n", "5:8: error: only Candor's own rules have 'after'"),
        ])
    func neverFinding(extra: String, error: String) throws {
        let errors = Self.errors(Self.house(rules: [Self.rule("H1", words: ["x"], extra: extra)]))
        #expect(errors.count == 1)
        let shown = try #require(errors.first)
        #expect(shown.hasPrefix(".candor/rules/H1.yml:" + error), "\(shown)")
    }

    @Test("a rule without words is refused, and names that exist are taken")
    func names() throws {
        let empty = House.File(path: "e.yml", text: "id: H1\nname: n\nmessage: m\nwhy: w\n")
        #expect(
            Self.errors(Self.house(rules: [empty])) == [
                "e.yml: error: the rule looks for nothing; add 'words: |' and below it one word or phrase a line"
            ])
        let extra =
            "kinds: [risk-brief, rfc]\nsteps: [control, alternative]\nsample: {kind: rfc, step: alternative}\n"
        #expect(Self.errors(Self.house(rules: [Self.rule("H1", words: ["x"], extra: extra)])) == [])
    }

    @Test("the limits are those of all files together, and a refused file takes nothing from the next")
    func together() {
        let some = { (range: Range<Int>) in range.map { "word\($0)" } }
        let house = Self.house(rules: [
            Self.rule("H1", words: some(0..<3_000)), Self.rule("H2", words: some(3_000..<6_000)),
            Self.rule("H3", words: some(6_000..<8_000)),
        ])
        let library = RuleLibrary(CheckSamples.templates, house: house)
        #expect(library.errors.map(\.path) == [".candor/rules/H2.yml"])
        #expect(library.rule("H1") != nil && library.rule("H3") != nil)
    }

    @Test("the glossary silences what its readers know, and finds what the house says otherwise")
    func glossary() throws {
        let text = "## Exposure\n\nThe MTTR and the flux gate of 4 of 100 answers.\n"
        let usual = try Self.found(text, House(), kind: "risk-brief")
        #expect(usual.contains("RC104 MTTR") && !usual.contains("RC103 flux gate"))
        let house = Self.house(glossary: "acronyms: [MTTR]\nterms: {flux gate: the switch}\n")
        let known = try Self.found(text, house, kind: "risk-brief")
        #expect(!known.contains("RC104 MTTR") && known.contains("RC103 flux gate"))
    }

    @Test("what the house accepts already is offered where a comparison is missing")
    func comparables() throws {
        let risk = "- {name: wrong calls, figure: about 2 in 100 calls, source: review, date: 2026-10-01}\n"
        let library = RuleLibrary(CheckSamples.templates, house: Self.house(comparables: risk))
        #expect(library.comparables.map(\.said) == ["wrong calls: about 2 in 100 calls (review, 2026-10-01)"])
        let rule = try #require(library.rules.first)
        var finding = Finding(rule: rule, range: 0..<0, message: "m", question: "Like what?")
        #expect(ComparableRisk.offered(library.comparables, in: finding) == finding)
        let missing = try #require(library.rule("RC702"))
        finding = Finding(rule: missing, range: 0..<0, message: "m", question: "Like what?")
        #expect(
            ComparableRisk.offered(library.comparables, in: finding).question
                == "Like what? The house already accepts wrong calls: about 2 in 100 calls (review, 2026-10-01)."
        )
    }

    @Test("a rule's own sentences are tried, and one that fails is named at its place")
    func trial() throws {
        var rule = Self.rule("H1", words: ["synergy"])
        rule = House.File(
            path: rule.path,
            text: rule.text + "finds:\n  - We have synergy.\n  - We have none.\nignores:\n  - Synergy.\n")
        let house = Self.house(rules: [rule])
        let library = RuleLibrary(CheckSamples.templates, house: house)
        let trial = RuleTrial(library, CheckSamples.templates, house, only: ["H1"])
        #expect(
            trial.failures(CheckSamples.frameworks).map(\.description) == [
                ".candor/rules/H1.yml:9:5: error: H1 does not find this sentence: We have none.",
                ".candor/rules/H1.yml:11:5: error: H1 must ignore, and finds, this sentence: Synergy.",
            ])
        #expect(trial.count == 1)
        #expect(trial.sentences == 3)
    }
}
