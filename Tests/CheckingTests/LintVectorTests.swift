import Foundation
import TestSupport
import Testing

@testable import Checking

@Suite("The 44 sentences of the domain rules")
struct LintVectorTests {
    struct Vector: CustomTestStringConvertible {
        let place: String
        let text: String
        let rules: Set<String>
        var testDescription: String { text }
    }

    /// The rules that the vectors speak of; RC5 and RC55 mean any of them.
    static let scopes = [
        "opening": ["RC101", "RC102"],
        "body": ["RC201", "RC204", "RC207", "RC301", "RC302", "RC401", "RC5", "RC55"],
        "decision": ["RC601", "RC602", "RC603", "RC604", "RC605", "RC606"],
    ]
    static let homes = [
        "opening": ("risk-brief", "consequence"), "body": ("incident-summary", "impact"),
        "decision": ("risk-brief", "decision"),
    ]

    static func vectors() throws -> [Vector] {
        let file = Project.root.appending(path: "Tests/CheckingTests/Fixtures/lint_vectors.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Vector(
                place: cells[0], text: cells[1], rules: Set(cells[2].split(separator: " ").map(String.init)))
        }
    }

    @Test("Each sentence fires exactly its rules", arguments: try vectors())
    func fires(_ vector: Vector) throws {
        let home = try #require(Self.homes[vector.place])
        let scope = try #require(Self.scopes[vector.place])
        let found = try CheckSamples.findings(vector.text, kind: home.0, step: home.1).map { finding in
            finding.rule.hasPrefix("RC55") ? "RC55" : finding.rule.hasPrefix("RC5") ? "RC5" : finding.rule
        }
        #expect(Set(found).intersection(scope) == vector.rules)
    }

    @Test("There are 44 of them in the file")
    func count() throws {
        #expect(try Self.vectors().count == 44)
    }
}
