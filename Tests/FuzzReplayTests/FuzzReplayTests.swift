import Foundation
import FuzzBodies
import TestSupport
import Testing

/// What the fuzzers start from, and what they once found, read again; `make soak` fuzzes on.
@Suite("What the fuzzers found stays mended", .serialized)
struct FuzzReplayTests {
    /// How many texts are made of pieces for each reader; `CANDOR_MIXTURES` asks for more.
    static let mixtures =
        ProcessInfo.processInfo.environment["CANDOR_MIXTURES"].flatMap { Int($0) } ?? 60

    static func files(below path: String) -> [URL] {
        let items = FileManager.default.enumerator(at: Project.url(path), includingPropertiesForKeys: nil)
        return (items?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }.sorted {
            $0.path < $1.path
        }
    }

    /// The files that a body reads: those of its kind in the project.
    static func inputs(of body: FuzzBody) -> [URL] {
        let examples = files(below: "Examples"), templates = files(below: "Templates")
        switch body {
        case .draft: return examples.filter { $0.lastPathComponent == "draft.md" }
        case .yaml:
            return templates.filter { $0.pathExtension == "yml" }
                + files(below: "Tests/YAMLTests/Fixtures/bad_yaml")
        case .delimited: return files(below: "Tests/DelimitedTests/Fixtures/bad_csv")
        case .template: return templates.filter { $0.pathExtension == "mustache" }
        case .markdown: return examples.filter { $0.lastPathComponent == "document.md" }
        case .terminalText, .figure: return files(below: "Tests/SourceTextTests/Fixtures")
        }
    }

    @Test("what they start from breaks no promise", arguments: FuzzBody.allCases)
    func seeds(body: FuzzBody) async throws {
        let files = Self.inputs(of: body)
        #expect(!files.isEmpty)
        for file in files { await body.run([UInt8](try Data(contentsOf: file))) }
    }

    @Test("what they found breaks none any more", arguments: FuzzBody.allCases)
    func finds(body: FuzzBody) async throws {
        for file in Self.files(below: "Fuzzing/Crashes/\(body.rawValue)") {
            await body.run([UInt8](try Data(contentsOf: file)))
        }
    }

    @Test("pieces of a text, and pieces in another order, break none", arguments: FuzzBody.allCases)
    func pieces(body: FuzzBody) async throws {
        var state: UInt64 = 20_261_125
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(bound, 1)
        }
        let texts = try Self.inputs(of: body).map { [UInt8](try Data(contentsOf: $0)) }
        for _ in 0..<Self.mixtures {
            var input: [UInt8] = []
            for _ in 0..<(1 + next(4)) {
                let text = texts[next(texts.count)]
                let start = next(text.count)
                input += text[start..<min(text.count, start + next(600))]
            }
            if next(2) == 0 { input = Array(texts[next(texts.count)].prefix(200)) + input }
            await body.run(input)
        }
    }
}
