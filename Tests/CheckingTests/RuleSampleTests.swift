import Testing

@testable import Checking

@Suite("Every rule's own sentences")
struct RuleSampleTests {
    @Test("The built-in rules are read without an error, each with what it finds, ignores, and why")
    func reads() {
        let library = CheckSamples.checker.library
        #expect(library.errors.isEmpty)
        #expect(library.rules.count > 40)
        for rule in library.rules {
            #expect(
                !rule.why.isEmpty && !rule.source.isEmpty && !rule.good.isEmpty && !rule.poor.isEmpty,
                "\(rule.id)")
        }
    }

    @Test(
        "A rule finds what it says it finds, and nothing in what it says it ignores",
        arguments: CheckSamples.checker.library.rules)
    func samples(_ rule: Rule) throws {
        for sample in rule.finds {
            let found = try findings(sample, rule)
            #expect(found.contains { $0.rule == rule.id }, "\(rule.id) must find: \(sample)")
        }
        for sample in rule.ignores {
            let found = try findings(sample, rule)
            #expect(!found.contains { $0.rule == rule.id }, "\(rule.id) must ignore: \(sample)")
        }
    }

    /// Rules of the publish guard read only what is to be published.
    private func findings(_ sample: String, _ rule: Rule) throws -> [Finding] {
        try CheckSamples.findings(
            sample, kind: rule.sampleKind, step: rule.sampleStep, publishing: rule.id.hasPrefix("RC95"))
    }
}
