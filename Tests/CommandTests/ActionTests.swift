import Foundation
import TestSupport
import Testing
import YAML

@Suite("The GitHub Action")
struct ActionTests {
    /// The script of the step that checks.
    static func script() throws -> String {
        let root = try YAMLReader.read(Project.text("action.yml"), path: "action.yml")
        let steps = root["runs"]?["steps"]?.items ?? []
        return try #require(steps.first { $0["name"]?.text == "Check" }?["run"]?.text)
    }

    static func run(_ files: String, _ inputs: [String: String] = [:], in folder: TemporaryFolder) throws
        -> Command.Outcome
    {
        let programs = folder.url.appendingPathComponent(".programs")
        if !FileManager.default.fileExists(atPath: programs.path) {
            try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: programs.appendingPathComponent("candor").path,
                withDestinationPath: Project.binary.path)
        }
        let environment = [
            "PATH": "\(programs.path):/usr/bin:/bin", "FILES": files, "KIND": "", "FAIL_ON": "error",
            "PUBLISH": "false", "SARIF": "",
        ].merging(inputs) { $1 }
        return try Command.run(
            URL(fileURLWithPath: "/bin/bash"), ["-eo", "pipefail", "-c", script()], in: folder.url,
            environment: environment)
    }

    @Test("every input that the step reads is declared, and none goes into the script by text")
    func inputs() throws {
        let text = try Project.text("action.yml")
        #expect(!(try Self.script()).contains("${{"))
        for name in ["files", "as", "fail-on", "publish", "sarif"] {
            #expect(text.contains("${{ inputs.\(name) }}") && text.contains("\n  \(name):\n"))
        }
    }

    @Test("patterns, spaces and the level of failure are kept")
    func checks() throws {
        try TemporaryFolder.with { folder in
            let deep = folder.url.appendingPathComponent("docs/deep")
            try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
            let text = Data("About 1 in 3.5 answers is wrong.\n".utf8)
            for name in ["docs/a b.md", "docs/deep/c.md", "-d.md"] {
                try text.write(to: folder.url.appendingPathComponent(name))
            }
            let found = try Self.run("docs/**/*.md\n-d.md\n", in: folder)
            #expect(found.status == 1)
            let lines = found.output.split(separator: "\n").filter { $0.contains("RC207") }
            #expect(lines.count == 3, "\(found.output)\(found.error)")
            #expect(lines.first?.hasPrefix("::error file=docs/a b.md,line=1,col=7,endColumn=15,") ?? false)
            #expect(try Self.run("docs/**/*.md", ["FAIL_ON": "never"], in: folder).status == 0)
            let log = try Self.run("docs/**/*.md", ["SARIF": "out.sarif"], in: folder)
            #expect(log.status == 1)
            #expect(try folder.text("out.sarif").contains("\"version\": \"2.1.0\""))
            let none = try Self.run("none/*.md", in: folder)
            #expect(none.status == 2)
            #expect(none.output == "::error::no file is called 'none/*.md'\n")
            #expect(try Self.run("$(touch bad)", in: folder).status == 2)
            #expect(!FileManager.default.fileExists(atPath: folder.path("bad")))
        }
    }
}
