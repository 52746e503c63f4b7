import Foundation
import TestSupport
import Testing

/// Whole pages and whole runs, judged by Python programs that know nothing of Candor's code.
@Suite("Hostile answers", .serialized)
struct OracleTests {
    /// The Python that has html5lib, which `make test` installs.
    static func python(_ script: String, _ arguments: [String]) throws -> Command.Outcome {
        let candidates = ["/usr/bin/python3", "/usr/local/bin/python3"]
        let path = candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "/usr/bin/python3"
        return try TemporaryFolder.with { folder in
            try Command.run(
                URL(fileURLWithPath: path), [Project.url("Tests/Oracles/\(script)").path] + arguments,
                in: folder.url)
        }
    }

    @Test("every payload in every field of every kind adds nothing to the page and takes no heading away")
    func payloads() throws {
        let corpus = Project.url("Tests/MarkdownTests/Fixtures/xss_payloads.txt").path
        let outcome = try Self.python("check_pages.py", [Project.binary.path, corpus])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(outcome.output.contains("1405 passed, 0 failed"))
    }

    /// The quick form; `make soak` runs every size up to the limit of a draft. The bound is a guard against a hang
    /// on a busy machine, not a measurement.
    @Test("every pathological document of 64 KB as an answer ends soon, and nothing crashes")
    func pathological() throws {
        let outcome = try Self.python("check_pathological.py", [Project.binary.path, "65536", "10"])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(outcome.output.contains("102 passed, 0 failed"))
    }

    /// The changes are made by a program that does not know the coach's word lists; it ends with 1 below 95 in 100.
    @Test("the examples are clean, and of 200 and more changes for the worse at least 95 in 100 are found")
    func mutations() throws {
        let outcome = try Self.python("mutate_examples.py", [Project.binary.path])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(!outcome.output.contains("not clean:"))
    }
}
