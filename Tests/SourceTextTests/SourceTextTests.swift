import Foundation
import SourceText
import TestSupport
import Testing

@Suite("Texts with places")
struct SourceTextTests {
    @Test("an error reads as path, line, column, error, message")
    func errorText() {
        #expect(
            SourceError(path: "a.md", line: 3, column: 7, message: "no").description == "a.md:3:7: error: no")
        #expect(SourceError(path: "a.md", message: "no").description == "a.md: error: no")
    }

    @Test("lines end with LF, CRLF or CR, and columns count bytes")
    func lineTable() {
        let table = LineTable(of: Array("é\r\nb\rc\n".utf8))
        #expect(table.starts == [0, 4, 6])
        #expect(table.location(of: 2) == SourceLocation(line: 1, column: 3))
        #expect(table.location(of: 4) == SourceLocation(line: 2, column: 1))
        #expect(table.location(of: 99) == SourceLocation(line: 3, column: 3))
        #expect(LineTable(of: []).starts == [0])
    }

    @Test(
        "bytes that are no text are refused with their place",
        arguments: [
            ([0x61, 0x0A, 0x62, 0x00], "f:2:2: error: a NUL byte at offset 3; save the file as UTF-8 text"),
            ([0x61, 0xE9], "f:1:2: error: not UTF-8 at byte offset 1; save the file as UTF-8"),
            ([0xC0, 0x80], "f:1:1: error: not UTF-8 at byte offset 0; save the file as UTF-8"),
            ([0xED, 0xA0, 0x80], "f:1:1: error: not UTF-8 at byte offset 0; save the file as UTF-8"),
        ] as [([UInt8], String)])
    func refusedBytes(bytes: [UInt8], message: String) {
        let error = #expect(throws: SourceError.self) { try SourceFile(path: "f", bytes: bytes) }
        #expect(error?.description == message)
    }

    @Test("a byte order mark is left out of the text and put back")
    func byteOrderMark() throws {
        let file = try SourceFile(path: "f", bytes: [0xEF, 0xBB, 0xBF, 0x61])
        #expect(file.text == "a")
        #expect(file.bytes == [0xEF, 0xBB, 0xBF, 0x61])
    }

    @Test("a file over the limit is refused")
    func tooLarge() {
        let error = #expect(throws: SourceError.self) {
            try SourceFile(path: "f", bytes: [1, 2, 3], limit: 2)
        }
        #expect(error?.message == "the file has 3 bytes; the limit is 2; split it or shorten it")
    }

    @Test(
        "the nearest spelling is found, and none where none is near",
        arguments: [
            ("decison", "decision"), ("conseqeunce", "consequence"), ("EXPOSURE", "exposure"),
            ("banana", nil),
            ("ab", nil), ("", nil),
        ] as [(String, String?)])
    func spelling(typed: String, meant: String?) {
        #expect(Spelling.nearest(to: typed, in: ["consequence", "exposure", "decision"]) == meant)
    }

    @Test("the 101 terminal cases leave no control byte and nothing that hides or reorders")
    func terminalCases() throws {
        let cases = try Project.text("Tests/SourceTextTests/Fixtures/terminal_injection.txt")
            .split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(cases.count >= 101)
        for line in cases {
            let text = shown(String(decoding: Self.unescaped(line), as: UTF8.self))
            for scalar in text.unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "\(line)")
                #expect(
                    !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value),
                    "\(line)")
                #expect(!(0xE0000...0xE007F).contains(scalar.value), "\(line)")
            }
        }
    }

    @Test(
        "ordinary text in any script is shown as it is",
        arguments: ["naïve café", "日本語", "👨‍👩‍👧", "مرحبا", "a\nb"])
    func ordinaryText(text: String) {
        #expect(shown(text) == text)
    }

    /// Reads the corpus's C-style escapes into bytes.
    static func unescaped(_ line: Substring) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = line[...]
        while let character = rest.popFirst() {
            guard character == "\\", let kind = rest.popFirst() else {
                bytes += Array(String(character).utf8)
                continue
            }
            switch kind {
            case "e": bytes.append(0x1B)
            case "a": bytes.append(0x07)
            case "n": bytes.append(0x0A)
            case "r": bytes.append(0x0D)
            case "t": bytes.append(0x09)
            case "b": bytes.append(0x08)
            case "x":
                bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 0x3F)
                rest = rest.dropFirst(2)
            case "u":
                let digits = rest.dropFirst().prefix { $0 != "}" }
                if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
                    bytes += Array(String(Character(scalar)).utf8)
                }
                rest = rest.dropFirst(digits.count + 2)
            default: bytes += Array(String(kind).utf8)
            }
        }
        return bytes
    }
}
