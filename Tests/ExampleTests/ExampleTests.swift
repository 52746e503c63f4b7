import Foundation
import TestSupport
import Testing

@Suite("The examples")
struct ExampleTests {
    static let names = (try? Project.names(in: "Examples")) ?? []
    static let rewrites = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

    @Test("there is one for each kind")
    func oneForEachKind() {
        #expect(Self.names == ["decision-memo", "incident-summary", "rfc", "risk-brief", "star-story"])
    }

    @Test("a document is what its draft renders to, byte for byte", arguments: names, ["md", "html"])
    func goldens(name: String, format: String) throws {
        let golden = Project.url("Examples/\(name)/document.\(format)")
        try TemporaryFolder.with { folder in
            let draft = Project.url("Examples/\(name)/draft.md").path
            let outcome = try Command.candor(["render", draft, "--to", format, "-o", "-"], in: folder)
            #expect(outcome.status == 0, "\(outcome.error)")
            #expect(outcome.error == "")
            if Self.rewrites {
                #expect(
                    ProcessInfo.processInfo.environment["CI"] != "true", "goldens are not rewritten in CI")
                try Data(outcome.output.utf8).write(to: golden)
            }
            let expected = try String(contentsOf: golden, encoding: .utf8)
            #expect(outcome.output == expected, "run 'make goldens' and read the difference")
        }
    }

    @Test("a document holds no brace, comment or guidance", arguments: names, ["md", "html"])
    func nothingIsLeftOver(name: String, format: String) throws {
        var text = try Project.text("Examples/\(name)/document.\(format)")
        if format == "html", let start = text.range(of: "<style>"), let end = text.range(of: "</style>") {
            text.removeSubrange(start.lowerBound..<end.upperBound)
        }
        for mark in ["{", "}", "<!--", "-->", "TBD", "unknown:"] { #expect(!text.contains(mark), "\(mark)") }
    }
}
