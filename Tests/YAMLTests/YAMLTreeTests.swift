import SourceText
import Testing

@testable import YAML

struct YAMLTreeTests {
    private static let text = """
        plain: one
        'single': 'it''s'
        "double": "a\\tb"
        block: |
          line, one
          line two
        folded: >
          some
          words
        absent:
        list: [a, [], {}]
        deeper:
          - key: [1, 2]
            other: é🙂
        """

    @Test func `a tree is read back as it was`() throws {
        let root = try YAMLReader.read(Self.text, path: "f", firstLine: 12)
        #expect(YAMLTree.node(from: YAMLTree.written(root)) == root)
    }

    @Test func `the reader's mistakes and payloads are read back as they are`() throws {
        for row in try Fixtures.rows("yaml_mistakes.tsv") {
            let text = row[0].replacing("⏎", with: "\n")
            guard let root = try? YAMLReader.result(of: text, path: "f", root: .any).root else { continue }
            #expect(YAMLTree.node(from: YAMLTree.written(root)) == root, "\(text)")
        }
    }

    @Test func `no text that was cut, lengthened or changed brings the reader down`() throws {
        let written = Array(YAMLTree.written(try YAMLReader.read(Self.text, path: "f")).utf8)
        for count in 0..<written.count {
            #expect(YAMLTree.node(from: String(decoding: written[..<count], as: UTF8.self)) == nil)
        }
        #expect(YAMLTree.node(from: String(decoding: written + [0x70], as: UTF8.self)) == nil)
        var random = SplitMix64(seed: 7)
        for _ in 0..<2_000 {
            var bytes = written
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] =
                    Array("0123456789,[{psdlf-r".utf8).randomElement(using: &random) ?? 0
            }
            _ = YAMLTree.node(from: String(decoding: bytes, as: UTF8.self))
        }
        #expect(YAMLTree.node(from: "[1,1,999999999,") == nil)
        #expect(YAMLTree.node(from: "p1,1,-99999999999999999999,x") == nil)
        #expect(YAMLTree.node(from: String(repeating: "[1,1,1,", count: 100_000)) == nil)
    }
}
