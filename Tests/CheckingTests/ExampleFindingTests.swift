import Drafting
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Checking

@Suite("The Examples under the coach")
struct ExampleFindingTests {
    static let names = ["decision-memo", "incident-summary", "rfc", "risk-brief", "star-story"]

    @Test("no Example has a finding that matters", arguments: names)
    func clean(_ name: String) throws {
        let file = Project.root.appending(path: "Examples/\(name)/draft.md")
        let found = try CheckSamples.findings(inDraft: String(contentsOf: file, encoding: .utf8))
        #expect(found.filter { $0.severity >= .warning }.map { "\($0.rule): \($0.message)" } == [])
    }

    @Test(
        "the good example of every step, under its heading, has no finding that names its wording",
        arguments: names)
    func steps(_ kind: String) throws {
        let framework = try CheckSamples.frameworks.framework(kind)
        for step in framework.steps {
            guard let good = step.example?.good else { continue }
            let found = try CheckSamples.findings(good, kind: kind, step: step.id)
            let own = found.filter {
                $0.step == step.id && $0.severity >= .warning && !$0.range.isEmpty && $0.rule != "RC910"
            }
            #expect(own.map { "\(step.id) \($0.rule): \($0.message)" } == [])
        }
    }
}
