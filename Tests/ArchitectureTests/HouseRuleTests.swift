import Foundation
import TestSupport
import Testing

@Suite("House rules that a program can see")
struct HouseRuleTests {
    static func sources() -> [URL] { ImportTests.allowed.keys.flatMap(ImportTests.sources(of:)) }

    @Test("no file has more than 500 lines")
    func filesAreShort() throws {
        for file in Self.sources() {
            let text = try String(contentsOf: file, encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 500, "\(file.lastPathComponent) has \(lines.count) lines")
        }
    }

    @Test("nothing traps on what a person can cause")
    func noTraps() throws {
        for file in Self.sources() {
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in [
                "try!", "as!", "fatalError(", "nonisolated(unsafe)", "@unchecked Sendable", "precondition(",
            ] {
                #expect(!text.contains(word), "\(file.lastPathComponent) has \(word)")
            }
        }
    }

    @Test("the top level holds what the project promises")
    func topLevel() throws {
        let names = Set(try Project.names(in: "."))
        for name in [
            "Package.swift", "Sources", "Tests", "Templates", "Examples", "README.md", "Makefile", "LICENSE",
        ] {
            #expect(names.contains(name))
        }
    }
}
