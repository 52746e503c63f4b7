import SourceText
import Testing

@testable import YAML

struct YAMLReaderTests {
    private func message(_ text: String, firstLine: Int = 1, root: YAMLReader.Root = .mapping) -> String? {
        do throws(SourceError) {
            _ = try YAMLReader.result(of: text, path: "f", firstLine: firstLine, root: root)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `keys, values and their places come in the order of the file`() throws {
        let root = try YAMLReader.read("b: 1\na:\n  - x\n  - 'y'\n", path: "f")
        let entries = try #require(root.entries)
        #expect(entries.map(\.key) == ["b", "a"])
        #expect(entries.map(\.keyLocation) == [.init(line: 1, column: 1), .init(line: 2, column: 1)])
        #expect(root["b"]?.location == SourceLocation(line: 1, column: 4))
        #expect(root["a"]?.items?.map(\.location.line) == [3, 4])
        #expect(root["a"]?.items?.map(\.location.column) == [5, 5])
    }

    @Test func `front matter reports the lines of its file`() throws {
        let root = try YAMLReader.read("kind: risk-brief\ntitle: x\n", path: "f", firstLine: 2)
        #expect(root["title"]?.location == SourceLocation(line: 3, column: 8))
        #expect(
            message("a: 1\na: 2", firstLine: 2)
                == "f:3:1: error: the key 'a' is set a second time; line 2 has it too; keep one")
    }

    @Test func `a column counts bytes`() throws {
        let root = try YAMLReader.read("é😀: {日本: x, b: y}", path: "f")
        let inner = try #require(root["é😀"])
        #expect(inner.location.column == 9)
        #expect(inner["日本"]?.location.column == 18)
        #expect(inner.entries?[1].keyLocation.column == 21)
    }

    @Test func `a line ends where an editor ends it`() throws {
        // The parser also counts lines at U+0085 and U+2028.
        let root = try YAMLReader.read("a: \"x\u{85}y\u{2028}z\"\nb: c\n", path: "f")
        #expect(root["b"]?.location == SourceLocation(line: 2, column: 4))
        #expect(try YAMLReader.read("a: b\rc: d\r\ne: f", path: "f")["e"]?.location.line == 3)
    }

    @Test func `a scalar tells its stretch of the file, quotes included`() throws {
        let text = "a: plain text # why\nb: 'it''s'\nc: \"q\\\"\"\nd:\ne: one\n  two\n"
        let root = try YAMLReader.read(text, path: "f")
        func range(_ key: String) -> [Int]? {
            guard case .scalar(let scalar) = root[key]?.content, let range = scalar.range else { return nil }
            return [range.start.line, range.start.column, range.end.line, range.end.column]
        }
        #expect(range("a") == [1, 4, 1, 14])
        #expect(range("b") == [2, 4, 2, 11])
        #expect(range("c") == [3, 4, 3, 9])
        #expect(range("d") == [4, 3, 4, 3])
        #expect(range("e") == [5, 4, 6, 6])
    }

    @Test func `an absent value is not the text that means it`() throws {
        let root = try YAMLReader.read("a: null\nb: 'null'\nc:\nd: ''\ne: ~\nf: !!str null\n", path: "f")
        #expect("abcdef".map { root[String($0)]?.isAbsent } == [true, false, true, false, true, false])
        #expect("abcdef".map { root[String($0)]?.text } == [nil, "null", nil, "", nil, "null"])
    }

    @Test func `an empty text is a mapping without keys`() throws {
        for text in ["", "\n", "# nothing\n", "---\n"] {
            #expect(try YAMLReader.read(text, path: "f").entries == [])
        }
    }

    @Test func `any root is read where it is asked for`() throws {
        #expect(try YAMLReader.result(of: "- a\n- b", path: "f", root: .any).root.flow == #"["a", "b"]"#)
        #expect(try YAMLReader.result(of: "", path: "f", root: .any).root.isAbsent)
        #expect(message("- a") == "f:1:1: error: a list instead of keys; write 'key: value', one key a line")
    }

    @Test func `sixteen levels are read and seventeen are not`() throws {
        let sixteen = "a: " + String(repeating: "[", count: 15) + "x" + String(repeating: "]", count: 15)
        #expect(message(sixteen) == nil)
        #expect(
            message("a: " + String(repeating: "[", count: 16) + String(repeating: "]", count: 16))
                == "f:1:19: error: more than 16 lists and mappings inside one another; flatten them")
    }

    @Test func `twenty thousand nodes are read and one more is not`() {
        let items = "a: [" + String(repeating: "x, ", count: 19_996) + "x"
        #expect(message(items + "]") == nil)
        #expect(
            message(items + ", y]")
                == "f:1:59996: error: more than 20000 keys and values; split the file or shorten it")
    }

    @Test func `a text over one mebibyte is refused before it is parsed`() {
        #expect(
            message("a: " + String(repeating: "x", count: 1 << 20))
                == "f: error: 1048579 bytes of YAML; the limit is 1048576; split it or shorten it")
    }

    /// Far below the time that a text takes which is not refused, and enough for a sanitizer on a busy machine.
    private static let moment: Duration = .seconds(5)

    @Test func `a pile of aliases as a key is refused in a moment`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let item = "*a\(level - 1)"
            text +=
                "a\(level): &a\(level) [" + Array(repeating: item, count: 9).joined(separator: ", ") + "]\n"
        }
        let elapsed = ContinuousClock().measure {
            #expect(
                message(text + "? *a9\n: x\n? *a9\n: y\n")?.hasPrefix("f:1:5: error: '&a0' at the start")
                    == true)
        }
        #expect(elapsed < Self.moment)
    }

    @Test func `trees inside keys inside keys are refused in a moment`() {
        let items = String(repeating: "x,", count: 200_000)
        let levels = (String(repeating: "{? ", count: 900), String(repeating: " : 1}", count: 900))
        let text = levels.0 + "[\(items)]" + levels.1
        let elapsed = ContinuousClock().measure {
            #expect(message(text) == "f:1:2: error: a text cannot start with '?' unless it is in quotes")
        }
        #expect(elapsed < Self.moment)
    }

    @Test func `a thousand keys in brackets are the most`() {
        let text = "a: '" + String(repeating: "} : ", count: 1_001) + "'"
        #expect(
            message(text)
                == "f:1:4007: error: more than 1000 times ']:' or '}:'; a key is a text without brackets")
    }

    @Test func `an ampersand inside a text is a text`() throws {
        let text = "a: R&D &co *x\nb: '&c *d'\nc: |\n  &e\nd: x # &f\n\"&g\": \"*h\"\n"
        #expect(
            try YAMLReader.read(text, path: "f").flow
                == #"{"a": "R&D &co *x", "b": "&c *d", "c": "&e\n", "d": "x", "&g": "*h"}"#)
    }

    @Test func `mutated files give a value or an error with a place, never a crash`() throws {
        var random = SplitMix64(seed: 20_261_124)
        let seeds = try Fixtures.rows("yaml_mistakes.tsv").map { $0[0].replacing("⏎", with: "\n") }
        let pieces = [
            "\n", " ", "  ", ": ", "- ", "\"", "'", "[", "}", "{", "]", ",", "#", "&a", "*a", "!", "|", "é",
            "\t",
        ]
        for _ in 0..<3_000 {
            var bytes = Array((seeds.randomElement(using: &random) ?? "").unicodeScalars.map(String.init))
            bytes += (seeds.randomElement(using: &random) ?? "").unicodeScalars.map(String.init)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                bytes.insert(pieces.randomElement(using: &random) ?? "", at: place)
            }
            let text = bytes.joined()
            let lines = text.count { $0.isNewline } + 1
            do throws(SourceError) {
                _ = try YAMLReader.read(text, path: "f")
            } catch {
                #expect((1...lines).contains(error.location?.line ?? 0), "\(text.debugDescription)")
                #expect(!error.message.hasPrefix("not readable as YAML"), "\(text.debugDescription) \(error)")
            }
        }
    }
}
