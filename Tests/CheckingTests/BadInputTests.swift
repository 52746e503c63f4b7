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
}
