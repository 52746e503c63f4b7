import Testing

@testable import Asking

@Suite("The decoder of keys")
struct KeyDecoderTests {
    static func keys(_ bytes: String) -> [Key] {
        var decoder = KeyDecoder()
        return decoder.keys(from: Array(bytes.utf8)) + decoder.timeout()
    }

    @Test(
        "knows what terminals send",
        arguments: [
            ("a", Key(.text("a"))), ("\r", Key(.enter)), ("\u{1B}\r", Key(.enter, .alt)),
            ("\n", .control("j")), ("\t", Key(.tab)), ("\u{1B}[Z", Key(.tab, .shift)),
            ("\u{7F}", Key(.backspace)), ("\u{8}", Key(.backspace)), ("\u{1B}\u{7F}", Key(.backspace, .alt)),
            ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[1;5C", Key(.right, .control)),
            ("\u{1B}[1;3D", Key(.left, .alt)), ("\u{1B}[3~", Key(.delete)),
            ("\u{1B}[3;5~", Key(.delete, .control)),
            ("\u{1B}[H", Key(.home)), ("\u{1B}[1~", Key(.home)), ("\u{1B}[7~", Key(.home)),
            ("\u{1B}[8~", Key(.end)), ("\u{1B}OP", Key(.function(1))), ("\u{1B}[11~", Key(.function(1))),
            ("\u{1B}[[A", Key(.function(1))), ("\u{1B}[24~", Key(.function(12))),
            ("\u{1B}[13;2u", Key(.enter, .shift)), ("\u{1B}[27;5;13~", Key(.enter, .control)),
            ("\u{1B}[99;5u", .control("c")), ("\u{1B}[97;1:1u", Key(.text("a"))), ("\u{1B}b", .alt("b")),
            ("\u{1}", .control("a")), ("\u{1F}", .control("_")), ("\u{0}", .control(" ")),
            ("\u{1B}", Key(.escape)),
        ])
    func one(bytes: String, key: Key) {
        #expect(Self.keys(bytes) == [key])
    }

    @Test("gives the same keys wherever the bytes are cut")
    func cutAnywhere() {
        let text = "ä👨‍👩‍👧\u{1B}[1;5Cx\u{1B}[200~a\r\nb\u{1B}[201~\u{1B}OQ字\u{1B}[A"
        let bytes = Array(text.utf8)
        var whole = KeyDecoder()
        let wanted = Self.joined(whole.keys(from: bytes))
        for cut in 1..<bytes.count {
            var decoder = KeyDecoder()
            let keys = decoder.keys(from: bytes[..<cut]) + decoder.keys(from: bytes[cut...])
            #expect(Self.joined(keys) == wanted, "cut at \(cut)")
        }
    }

    /// Texts that follow each other are one text.
    static func joined(_ keys: [Key]) -> [Key] {
        keys.reduce(into: []) { result, key in
            if case .text(let text) = key.code, key.modifiers.isEmpty,
                case .text(let before)? = result.last?.code,
                result.last?.modifiers.isEmpty == true
            {
                result[result.count - 1] = Key(.text(before + text))
            } else {
                result.append(key)
            }
        }
    }

    @Test("a lone Esc is told from the beginning of a sequence by time")
    func escape() {
        var decoder = KeyDecoder()
        #expect(decoder.keys(from: [0x1B]).isEmpty)
        #expect(decoder.isWaiting)
        #expect(decoder.timeout() == [Key(.escape)])
        #expect(decoder.keys(from: [0x1B]).isEmpty)
        #expect(decoder.keys(from: Array("[D".utf8)) == [Key(.left)])
        #expect(!decoder.isWaiting)
    }

    @Test("a sequence that means nothing is left out whole, and one that never ends is given up")
    func unknown() {
        #expect(
            Self.keys("a\u{1B}[?1;2cb\u{1B}[99;99Rc") == [Key(.text("a")), Key(.text("b")), Key(.text("c"))])
        var decoder = KeyDecoder()
        _ = decoder.keys(from: Array(("\u{1B}[" + String(repeating: "1", count: 70)).utf8))
        #expect(decoder.keys(from: Array("x".utf8)).last == Key(.text("x")))
    }

    @Test("a marked paste is one key, without what could act on a terminal")
    func paste() {
        let pasted = "one\r\ntwo\rthree\tfour\u{1B}[31mred\u{1B}]0;title\u{7}\u{9B}2J\u{202E}x\u{0}\u{85}y"
        #expect(
            Self.keys("\u{1B}[200~\(pasted)\u{1B}[201~")
                == [Key(.paste("one\ntwo\nthree    fourredx\ny"))])
    }

    @Test("many bytes with line ends in them are a paste, few are typing ahead")
    func unmarked() {
        let line = String(repeating: "x", count: 60)
        #expect(Self.keys("\(line)\r\(line)\r") == [Key(.text("\(line)\n\(line)")), Key(.enter)])
        #expect(Self.keys("ab\rcd") == [Key(.text("ab")), Key(.enter), Key(.text("cd"))])
    }

    @Test("bytes that are no UTF-8 become the replacement character, and Latin-1 is read where it is spoken")
    func encodings() {
        var decoder = KeyDecoder()
        #expect(decoder.keys(from: [0x61, 0xFF, 0x62]) == [Key(.text("a\u{FFFD}b"))])
        var latin = KeyDecoder(encoding: .latin1)
        #expect(latin.keys(from: [0x63, 0xE9]) == [Key(.text("cé"))])
    }

    @Test("any bytes at all give keys and never a trap")
    func fuzz() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var decoder = KeyDecoder()
            let pool: [UInt8] = [
                0x1B, 0x5B, 0x4F, 0x7E, 0x3B, 0x30, 0x32, 0x31, 0x0D, 0x0A, 0xF0, 0x9F, 0xC3, 0x41,
            ]
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? pool.randomElement(using: &random) ?? 0 : .random(in: 0...255, using: &random)
            }
            for key in decoder.keys(from: bytes) + decoder.timeout() {
                guard case .text(let text) = key.code, key.modifiers.isEmpty else { continue }
                #expect(
                    !text.unicodeScalars.contains { $0.value < 0x20 && $0.value != 0x0A || $0.value == 0x7F })
            }
        }
    }
}
