import Foundation
import TestSupport
import Testing

@Suite("What the documentation shows is what happens")
struct GuideTests {
    @Test("every command of a page runs, and shows what the page shows", arguments: GuidePages.all)
    func page(path: String) throws {
        let guide = Guide(try Project.text(path))
        for problem in guide.problems { Issue.record("\(path), \(problem)") }
        guard !guide.steps.isEmpty else { return }
        try TemporaryFolder.with { folder in
            let programs = try TemporaryFolder()
            defer { programs.remove() }
            try FileManager.default.createSymbolicLink(
                atPath: programs.path("candor"), withDestinationPath: Project.binary.path)
            for step in guide.steps {
                if let problem = try Self.problem(with: step, of: path, in: folder, programs: programs) {
                    Issue.record("\(path), \(problem)")
                }
            }
        }
    }

    private static func problem(
        with step: Guide.Step, of page: String, in folder: TemporaryFolder, programs: TemporaryFolder
    ) throws -> String? {
        switch step {
        case .file(let name, let text):
            try folder.write(text, to: name)
            return nil
        case .shows(let line, let name, let lines):
            let held = folder.exists(name) ? Session.lines(try folder.text(name)) : []
            return Session.matches(held, lines)
                ? nil : "line \(line): \(name) holds\n\(held.joined(separator: "\n"))"
        case .run(let line, let command):
            let outcome = try run("set -e\n" + command, in: folder, programs: programs)
            return outcome.status == 0 ? nil : "line \(line): status \(outcome.status)\n\(outcome.output)"
        case .session(let session):
            guard !NotRun.all.contains(where: { $0.page == page && $0.command == session.command }) else {
                return nil
            }
            let outcome = try run(session.command, typed: session.typed, in: folder, programs: programs)
            return session.difference(shown: outcome.output, status: outcome.status)
        }
    }

    /// The zone is the one in which the pages' writers live; both streams go where a terminal shows them.
    private static func run(
        _ command: String, typed: [String] = [], in folder: TemporaryFolder, programs: TemporaryFolder
    ) throws -> Command.Outcome {
        try Command.run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", "exec 2>&1\n" + command],
            input: Data(typed.map { $0 + "\n" }.joined().utf8), in: folder.url,
            environment: [
                "PATH": "\(programs.url.path):/usr/bin:/bin", "TZ": "Europe/London",
                "EXAMPLES": Project.url("Examples").path,
            ])
    }

    @Test("what no test runs is on its page, once, and has a reason")
    func notRun() throws {
        for entry in NotRun.all {
            let guide = Guide(try Project.text(entry.page))
            let found = guide.steps.filter {
                if case .session(let session) = $0 { session.command == entry.command } else { false }
            }
            #expect(found.count == 1, "\(entry.page): \(entry.command)")
            #expect(!entry.reason.isEmpty)
        }
    }
}
