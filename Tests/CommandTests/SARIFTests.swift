import Foundation
import TestSupport
import Testing

@Suite("SARIF")
struct SARIFTests {
    /// The Python that `make test` puts the schema of SARIF 2.1.0 into.
    static let python = Project.url(".build/test-python/bin/python")

    static let samples = [
        "ascii.md": "It is often so.\n\nAbout 1 in 3.5 answers is wrong. We leverage it.\n",
        "wide one.md": "Café 日本 👨‍👩‍👧: it is often so; 日本 often.\r\n\r\n👧 We leverage 1 in 3.5.\r\n",
        "draft.md":
            "---\nkind: risk-brief\ntitle: Wide 日本\n---\n\n## Consequence\n\n日本 the retrieval step often fails.\n",
        "empty.md": "",
        "faults.md":
            "<!-- candor: allow RC201 -->\nIt is often so.\n<!-- candor: allow RC299 as agreed -->\n",
    ]

    @Test("the log is valid by the schema of SARIF 2.1.0, and every region and fix is in its place")
    func valid() throws {
        try TemporaryFolder.with { folder in
            for (name, text) in Self.samples {
                try Data(text.utf8).write(to: folder.url.appendingPathComponent(name))
            }
            let rules = folder.url.appendingPathComponent(".candor/rules")
            try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
            let rule = """
                id: H1
                name: plain-verbs
                kind: substitution
                safe: true
                message: "say '{replacement}' for '{text}'"
                why: Our readers are not native speakers.
                words: |
                  leverage => use
                """
            try Data(rule.utf8).write(to: rules.appendingPathComponent("verbs.yml"))
            let outcome = try Command.run(
                Self.python,
                [Project.url("Tests/Oracles/check_sarif.py").path, Project.binary.path, folder.url.path],
                in: folder.url)
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
            #expect(outcome.output.contains(" 0 problems"))
        }
    }
}
