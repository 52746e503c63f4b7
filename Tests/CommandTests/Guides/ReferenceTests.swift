import Foundation
import TestSupport
import Testing

@Suite("The reference is what the program says of itself")
struct ReferenceTests {
    @Test("made anew, docs/reference is the same, byte for byte")
    func same() throws {
        try TemporaryFolder.with { folder in
            let script = Project.url("Tests/Scripts/reference").path
            let outcome = try Command.run(
                URL(fileURLWithPath: "/usr/bin/env"),
                ["python3", script, Project.binary.path, folder.path("made")], in: folder.url)
            #expect(outcome.status == 0, "\(outcome.error)")
            let made = try FileManager.default.contentsOfDirectory(atPath: folder.path("made")).sorted()
            #expect(made == (try Project.names(in: "docs/reference")))
            for name in made {
                let isSame = try folder.text("made/\(name)") == Project.text("docs/reference/\(name)")
                #expect(
                    isSame,
                    "\(name) is not what the program says; run 'make reference' and read the difference")
            }
        }
    }
}
