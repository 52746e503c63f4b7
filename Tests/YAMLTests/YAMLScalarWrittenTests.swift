import SourceText
import Testing

@testable import YAML

struct YAMLScalarWrittenTests {
    private func isSame(_ text: String) throws -> Bool {
        let written = YAMLScalar.written(text)
        let yaml = "before: 1\nvalue: \(written)\nlist:\n  - \(written)\n  - last\n"
        let result = try YAMLReader.result(of: yaml, path: "f")
        let values = [result.root["value"]?.text, result.root["list"]?.items?.first?.text]
        // Unicode scalars, because two strings are equal where they only look the same.
        let isEqual = values.allSatisfy { value in
            value.map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } ?? false
        }
        return isEqual && result.warnings.isEmpty && result.root["list"]?.items?.count == 2
            && !written.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
    }

    @Test(arguments: [
        ("Ana Ruiz, Director of Engineering", "Ana Ruiz, Director of Engineering"),
        ("2026-12-04 17:00 Europe/London", "2026-12-04 17:00 Europe/London"),
        ("C# and F#", "C# and F#"),
        ("see #12", #""see #12""#),
        ("Plan: the second", #""Plan: the second""#),
        ("http://example.com/a#b", "http://example.com/a#b"),
        ("", #""""#),
        ("null", #""null""#),
        ("no", "no"),
        (" x", #"" x""#),
        ("x ", #""x ""#),
        ("x:", #""x:""#),
        ("- x", #""- x""#),
        ("{unsupported}. A reviewer", #""{unsupported}. A reviewer""#),
        (#"say "no""#, #"say "no""#),
        (#""no" is an answer"#, #""\"no\" is an answer""#),
        ("a\nb\tc\\d", #""a\nb\tc\\d""#),
        ("\u{1B}[31m", #""\x1B[31m""#),
        ("a\u{2028}b\u{FEFF}c\u{202E}", #""a\u2028b\uFEFFc\u202E""#),
        ("👨\u{200D}👩\u{200D}👧 é 日本", "👨\u{200D}👩\u{200D}👧 é 日本"),
        ("a\u{0}b", #""ab""#),
    ])
    func `a text is plain where that is safe, else in double quotes`(text: String, written: String) {
        #expect(YAMLScalar.written(text) == written)
    }

    @Test func `every payload comes back the same`() throws {
        let stands: [(String, String)] = [
            ("⏎", "\n"), ("␍", "\r"), ("␉", "\t"), ("␀", ""), ("␛", "\u{1B}"), ("␈", "\u{8}"), ("␁", "\u{1}"),
            ("␠", "\u{A0}"),
        ]
        let payloads = try Fixtures.text("xss_payloads.txt").split(separator: "\n").map { line in
            stands.reduce(String(line)) { $0.replacing($1.0, with: $1.1) }
        }
        #expect(payloads.count == 281)
        for payload in payloads { #expect(try isSame(payload), "\(payload.debugDescription)") }
    }

    @Test func `every text that attacks a terminal comes back the same`() throws {
        let cases = try Fixtures.text("terminal_injection.txt").split(separator: "\n").dropFirst()
        #expect(cases.count == 101)
        for text in cases {
            let unescaped = String(text).replacing("\\e", with: "\u{1B}").replacing("\\a", with: "\u{7}")
                .replacing("\\r", with: "\r").replacing("\\b", with: "\u{8}").replacing("\\n", with: "\n")
                .replacing(/\\u\{([0-9a-f]+)\}/) { match in
                    UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) }
                        ?? ""
                }
            #expect(try isSame(unescaped), "\(text)")
        }
    }

    @Test func `ten thousand random texts come back the same`() throws {
        var random = SplitMix64(seed: 62)
        let worst = Array(
            " \t\n\r:#-?,[]{}&*!|>'\"%@`\\~.0a=<é😀\u{85}\u{2028}\u{FEFF}\u{7F}\u{9F}\u{1}\u{301}"
                .unicodeScalars)
        for _ in 0..<10_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                if Bool.random(using: &random), let scalar = worst.randomElement(using: &random) {
                    text.append(scalar)
                } else if let scalar = Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &random)) {
                    text.append(scalar)
                }
            }
            #expect(try isSame(String(text)), "\(String(text).debugDescription)")
        }
    }
}
