import SourceText
import Testing

@testable import YAML

/// Files that have hurt other programs, each with the outcome that its manifest asks for.
///
/// `bad_yaml.tsv` holds the whole value or message for each file. The `fm_*.md` files are whole drafts and
/// belong to the tests of the draft's front matter.
struct BadYAMLTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let file: String
        let outcome: String
        var testDescription: String { file }
    }

    static let cases: [Case] =
        (try? Fixtures.rows("bad_yaml.tsv").map { Case(file: $0[0], outcome: $0[1]) }) ?? []

    private func outcome(of file: String) throws -> String {
        do {
            let source = try SourceFile(path: file, bytes: Fixtures.bytes("bad_yaml/\(file)"))
            let result = try YAMLReader.result(of: source.text, path: file)
            return ([result.root.flow] + result.warnings.map(\.description)).joined(separator: " ")
        } catch let error as SourceError {
            return error.description
        }
    }

    @Test(arguments: cases)
    func `a bad file gives exactly this`(_ example: Case) throws {
        #expect(try outcome(of: example.file) == example.outcome)
    }

    @Test func `every file of the manifest is among them`() throws {
        let files = try Fixtures.rows("bad_yaml/MANIFEST.tsv").dropFirst().map { $0[0] }
        #expect(files.filter { $0.hasSuffix(".yaml") }.sorted() == Self.cases.map(\.file).sorted())
        #expect(files.count == 73)
    }

    @Test func `every outcome is the one that the manifest asks for`() throws {
        for row in try Fixtures.rows("bad_yaml/MANIFEST.tsv").dropFirst() where row[0].hasSuffix(".yaml") {
            let isRefused = try outcome(of: row[0]).contains(": error: ")
            if row[1] == "reject" { #expect(isRefused, "\(row[0])") }
            if row[1] == "text" || row[1].hasPrefix("accept") && !row[1].contains("reject") {
                #expect(!isRefused, "\(row[0])")
            }
        }
    }

    @Test func `every message has a line and a column`() throws {
        for example in Self.cases where example.outcome.contains(": error: ") {
            #expect(
                example.outcome.contains(/^[a-z0-9_]+\.yaml:\d+:\d+: error: [^A-Z].*[^.]$/), "\(example.file)"
            )
        }
    }
}
