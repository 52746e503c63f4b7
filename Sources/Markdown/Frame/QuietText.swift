/// Tells texts that cannot reach past their own end, whatever the parser would make of them.
///
/// Only these do: raw HTML, fences, headings, and definitions of links and footnotes. A text without a
/// character that could begin one needs no parse, which is most of the time that hardening takes.
enum QuietText {
    /// Whether no line could hold such an opener; a text that is not quiet may still be harmless.
    static func isQuiet(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                guard let end = quietLineEnd(bytes, from: start) else { return false }
                start = end + 1
            }
            return true
        }
    }

    private static func quietLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let content = contentStart(bytes, from: start) else { return nil }
        var index = content
        while index < bytes.count, bytes[index] != 0x0A {
            let byte = bytes[index]
            index += 1
            guard index < bytes.count else { break }
            let next = bytes[index]
            switch byte {
            case UInt8(ascii: "<"):
                if next & 0xDF >= 0x41 && next & 0xDF <= 0x5A { return nil }
                if next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
                    return nil
                }
            case UInt8(ascii: "]"): if next == UInt8(ascii: ":") { return nil }
            case UInt8(ascii: "`"), UInt8(ascii: "~"):
                if next == byte, index + 1 < bytes.count, bytes[index + 1] == byte { return nil }
            default: break
            }
        }
        return index
    }

    /// Where a line's words begin, after the marks of quotes and lists; `nil` where a heading could begin or
    /// be underlined.
    private static func contentStart(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        var hasHyphen = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasHyphen = true
            case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
                UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                break
            case UInt8(ascii: "#"), UInt8(ascii: "="): return nil
            case 0x0A: return hasHyphen ? nil : index
            default: return index
            }
            index += 1
        }
        return hasHyphen ? nil : index
    }
}
