import TestSupport
import Testing

@testable import candor

@Suite("The versions of the parts")
struct VersionTests {
    @Test("are those that Package.swift asks for")
    func packages() throws {
        let manifest = try Project.text("Package.swift")
        let asked = manifest.matches(of: /url: "[^"]*\/([^"\/]+)", exact: "([^"]+)"/).map { match in
            "\(match.1) \(match.2)"
        }
        #expect(asked.count >= 5)
        #expect(Version.packages.map { "\($0.name) \($0.version)" }.sorted() == asked.sorted())
    }
}
