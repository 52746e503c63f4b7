import Testing

@testable import Checking

@Suite("What a report shows first")
struct ReportTests {
    static func report(_ text: String, kind: String? = "risk-brief") throws -> Report {
        let framework = try kind.map { try CheckSamples.frameworks.framework($0) }
        return CheckSamples.checker.report(
            on: try Manuscript(document: CheckSamples.source(text), as: framework))
    }

    @Test("findings stand in the order of the text, and of the rules at one place")
    func order() throws {
        let report = try Self.report(
            "It is often so.\n\nAbout 1 in 3.5 is wrong.\n\nIt is often so.", kind: nil)
        let found = report.only(rules: ["RC201", "RC207"]).findings
        #expect(found.map(\.rule) == ["RC201", "RC207", "RC201"])
        #expect(found.map(\.range) == [6..<11, 23..<31, 49..<54])
    }

    @Test("the worst come first, and no rule takes the place of others")
    func foremost() throws {
        let often = Array(repeating: "It is often so.", count: 6).joined(separator: "\n\n")
        let report = try Self.report("## Exposure\n\n" + often + "\n\nAbout 1 in 3.5 is wrong.")
            .only(rules: ["RC201", "RC207"])
        #expect(report.findings.count == 7)
        #expect(report.foremost.map(\.rule) == ["RC207", "RC201", "RC201"])
        #expect(report.ranked.count == 7)
        let style = try Self.report(often, kind: nil).only(rules: ["RC201"])
        #expect(style.findings.count == 6 && style.foremost.isEmpty)
    }

    @Test("what must not be published comes first, and all of it is shown")
    func publishing() throws {
        let hosts = (1...7).map { "It runs on 10.0.0.\($0)." }.joined(separator: "\n\n")
        let text = "## Exposure\n\nAbout 1 in 3.5 is wrong.\n\n" + hosts
        let framework = try CheckSamples.frameworks.framework("risk-brief")
        let report = CheckSamples.checker.report(
            on: try Manuscript(document: CheckSamples.source(text), as: framework), publishing: true)
        #expect(report.foremost.map(\.rule) == Array(repeating: "RC952", count: 7))
        #expect(report.ranked.first?.rule == "RC952")
        let few = CheckSamples.checker.report(
            on: try Manuscript(
                document: CheckSamples.source(text.replacing(hosts, with: "It is on 10.0.0.1.")),
                as: framework),
            publishing: true)
        #expect(few.foremost.first?.rule == "RC952" && few.foremost.contains { $0.rule == "RC207" })
    }

    @Test("of two that matter alike, the one in the step that matters more comes first")
    func steps() {
        let framework = try? CheckSamples.frameworks.framework("risk-brief")
        let weights = StepWeights(framework)
        let order = [
            "consequence", "decision", "comparison", "exposure", "control", nil, "cases", "appendix",
        ]
        #expect(order.map(weights.weight) == order.map(weights.weight).sorted())
        #expect(StepWeights(nil).weight(of: "exposure") == StepWeights(nil).weight(of: nil))
    }

    @Test("the page's share is that of the words which the kind has room for")
    func pageShare() throws {
        #expect(try Self.report("One two three.").words == 3)
        #expect(try Self.report("One two three.").pageShare == 3.0 / 450)
        #expect(try Self.report("One two three.", kind: nil).pageShare == nil)
    }

    @Test("a text that the Markdown library must not read says so, and has no findings")
    func refusal() throws {
        let report = try Self.report(String(repeating: "> ", count: 200) + "often\n", kind: nil)
        #expect(report.refusal?.limit == .depth)
        #expect(report.findings.isEmpty)
    }
}
