import Foundation
import TestSupport
import Testing

@Suite("Commands behave as their sessions show")
struct SessionTests {
    static let files = (try? Project.names(in: "Tests/CommandTests/Commands")) ?? []

    @Test("the session", arguments: files)
    func session(file: String) throws {
        let sessions = Session.all(in: try Project.text("Tests/CommandTests/Commands/\(file)"))
        #expect(!sessions.isEmpty, "\(file) shows no command")
        try TemporaryFolder.with { folder in
            let programs = try TemporaryFolder()
            defer { programs.remove() }
            try FileManager.default.createSymbolicLink(
                atPath: programs.path("candor"), withDestinationPath: Project.binary.path)
            for session in sessions {
                let outcome = try Command.run(
                    URL(fileURLWithPath: "/bin/sh"), ["-c", session.command], in: folder.url,
                    environment: [
                        "PATH": "\(programs.url.path):/usr/bin:/bin",
                        "EXAMPLES": Project.url("Examples").path,
                    ])
                if let difference = session.difference(from: outcome) {
                    Issue.record("\(file), \(difference)")
                }
            }
        }
    }
}
