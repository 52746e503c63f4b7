import Foundation
import TestSupport
import Testing

@Suite("The walk on a terminal")
struct TerminalTests {
    /// Runs a script of Tests/Terminal over the program; what it prints is the report.
    static func run(_ script: String, _ arguments: [String] = []) throws -> Command.Outcome {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        return try Command.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["python3", "-B", Project.url("Tests/Terminal/\(script)").path, Project.binary.path] + arguments,
            in: folder.url)
    }

    @Test("every scenario, on a pty that refuses what is not ours to send")
    func scenarios() throws {
        let outcome = try Self.run("scenarios.py")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    }

    @Test("nothing is lost or left behind by twenty kills at random moments")
    func kills() throws {
        let outcome = try Self.run("soak.py", ["20"])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    }
}
