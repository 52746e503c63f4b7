import Foundation
import TestSupport
import Testing

/// What `make test` installs for these tests.
enum RealEngines {
    static let python = Project.url(".build/test-python/bin/python").path

    static var areWanted: Bool {
        #if os(Linux)
            true
        #else
            FileManager.default.isExecutableFile(atPath: python)
        #endif
    }
}

/// Pages and files in real engines, judged by programs that know nothing of Candor's code.
///
/// On Linux `make test` installs them, so that a missing one is a failure; elsewhere the tests are skipped without.
@Suite("In real engines", .serialized, .enabled(if: RealEngines.areWanted))
struct RealEngineTests {
    static let newWeasyPrint = Project.url(".build/test-python/bin/weasyprint").path
    static let goldens = Project.url("Tests/PrintingTests/Goldens").path
    static let examples = Project.url("Examples").path
    /// Where pictures that differ are put.
    static let kept = Project.url(".build/page-differences").path

    /// The accessibility checker's script, where `Tests/Scripts/needs` put it.
    static func axe() throws -> String {
        let found = try TemporaryFolder.with { folder in
            try Command.run(Project.url("Tests/Scripts/needs"), ["axe"], in: folder.url)
        }
        return found.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func check(_ script: String, _ arguments: [String]) throws -> Command.Outcome {
        try TemporaryFolder.with { folder in
            let path = Project.url("Tests/Oracles/\(script)").path
            return try Command.run(
                URL(fileURLWithPath: RealEngines.python), [path, Project.binary.path] + arguments,
                in: folder.url)
        }
    }

    @Test("each page is accessible, fits a telephone, asks for nothing, and looks and reads like its goldens")
    func pages() throws {
        let outcome = try check(
            "check_page_design.py", [Self.examples, Self.goldens, try Self.axe(), "--keep", Self.kept])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(outcome.output.contains(", 0 failed"))
    }

    @Test("each Example is one page on A4 and on Letter in each engine, tagged, and readable in grey")
    func files() throws {
        let outcome = try check(
            "check_pdfs.py",
            [
                Self.examples, Self.goldens, "chromium", "/usr/bin/weasyprint", Self.newWeasyPrint, "--keep",
                Self.kept,
            ])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(outcome.output.contains(", 0 failed"))
    }

    @Test("the estimate is within a tenth of the browser on the Examples and on 50 drafts of about a page")
    func estimate() throws {
        let outcome = try check("check_estimate.py", [Self.examples])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(outcome.output.contains("60 pages"))
    }
}
