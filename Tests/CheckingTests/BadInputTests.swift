import SourceText
import Testing

@testable import Checking

@Suite("Texts that nobody meant to write")
struct BadInputTests {
    static func report(_ text: String) throws -> Report {
        CheckSamples.checker.report(on: try Manuscript(document: CheckSamples.source(text), as: nil))
    }

    @Test("an empty file has nothing to find", arguments: ["", "\n", "---\n---\n", " \t\r\n"])
    func empty(_ text: String) throws {
        #expect(try Self.report(text).findings.isEmpty)
    }

    @Test("one line of 1 MiB is read to its end")
    func oneLine() throws {
        let text = String(repeating: "word ", count: (1 << 20) / 5 - 2) + "often."
        let found = try Self.report(text).only(rules: ["RC201"]).findings
        #expect(found.map(\.text) == ["often"])
        #expect(found.first?.range.upperBound == text.utf8.count - 1)
    }

    /// The sessions have ten times as many, with the program as it is released.
    @Test("thousands of findings are all there, in order")
    func many() throws {
        let report = try Self.report(String(repeating: "most\n\n", count: 17_000)).only(rules: ["RC201"])
        #expect(report.findings.count == 17_000)
        #expect(report.findings.last?.range == (101_994..<101_998))
        #expect(report.ranked.count == 17_000 && report.foremost.isEmpty)
    }

    @Test("words beside zero-width and right-to-left characters keep their places")
    func invisible() throws {
        let text = "\u{200B}often\u{200B}\n\n\u{202E}often\u{202C}\n\nשלום often.\n"
        let found = try Self.report(text).only(rules: ["RC201"]).findings
        #expect(found.count == 3)
        let bytes = Array(text.utf8)
        for finding in found { #expect(String(decoding: bytes[finding.range], as: UTF8.self) == "often") }
    }

    @Test("numbers and words in any order end in a report", arguments: 0..<40)
    func anyOrder(_ seed: UInt64) throws {
        let pieces = [
            "12", "in", "100", "of", "400", "(", ")", "16/500", "3.2%", "1 in 3.5", "often", "from", "to",
            "total", ",",
            "of which", "a day", "2026-03-13", "14:23", "$", "5,000", "\"", "**", "`", "@ana", "MTTR", ".",
            "?", ":", "-",
            "—", "\n", "\n\n", "\n- ", "| a | b |\n|---|---|\n| 1 | 2 |\n", "日本", "👨‍👩‍👧", "half", "Monday",
            "minutes", "by",
            "{x}", "[a](b)", "<!-- candor: allow RC201 x -->\n", "Total", "99.9%", "hours", "people in all",
        ]
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let framework = try CheckSamples.frameworks.framework(
            ["risk-brief", "incident-summary", "rfc"][Int(seed % 3)])
        for _ in 0..<25 {
            var text = framework.steps.prefix(next(4)).map { "## \($0.heading)\n\n" }.joined()
            for _ in 0..<next(60) { text += pieces[next(pieces.count)] + (next(8) == 0 ? "" : " ") }
            let manuscript: Manuscript
            do { manuscript = try Manuscript(document: CheckSamples.source(text), as: framework) } catch {
                continue
            }
            for finding in CheckSamples.checker.findings(in: manuscript, publishing: true) {
                #expect(finding.range.upperBound <= text.utf8.count, "\(finding.rule) in \(text)")
            }
        }
    }

    @Test("two counts may share a number")
    func shared() throws { #expect(try Self.report("It was 12 in 100 of 400 (8 of 400).").refusal == nil) }
}
