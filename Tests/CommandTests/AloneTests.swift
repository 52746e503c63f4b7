import Foundation
import TestSupport
import Testing

@Suite("The program alone")
struct AloneTests {
    @Test("renders every example with no environment, in an empty folder")
    func emptyEnvironment() throws {
        try TemporaryFolder.with { folder in
            let program = folder.url.appendingPathComponent("candor")
            try FileManager.default.copyItem(at: Project.binary, to: program)
            for name in try Project.names(in: "Examples") {
                let draft = Project.url("Examples/\(name)/draft.md")
                let outcome = try Command.run(
                    URL(fileURLWithPath: "/usr/bin/env"),
                    ["-i", program.path, "render", draft.path, "-o", "out/"], in: folder.url)
                #expect(outcome.status == 0, "\(outcome.error)")
                #expect(try folder.text("out/\(name).html") == Project.text("Examples/\(name)/document.html"))
            }
        }
    }

    /// Held for the release binary on Linux, which `make test` builds and names; a debug build is dynamic.
    @Test("is one static file", .enabled(if: ProcessInfo.processInfo.environment["CANDOR_BINARY"] != nil))
    func isStatic() throws {
        #if os(Linux)
            let bytes = try Data(contentsOf: Project.binary, options: .mappedIfSafe)
            #expect(bytes.prefix(4) == Data([0x7F, 0x45, 0x4C, 0x46]))
            #expect(
                bytes.range(of: Data("/lib64/ld-linux".utf8), in: 0..<4096) == nil,
                "the program names a loader")
        #endif
    }
}
