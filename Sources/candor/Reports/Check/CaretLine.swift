import Asking
import Checking
import SourceText

/// The line of the file in which a finding begins, with marks under its words.
struct CaretLine {
    /// The line, or the part of a long line that matters, safe for a terminal.
    let line: String
    /// The marks; `nil` where a terminal may draw the words in another order than they stand.
    let marks: String?

    /// How many bytes are shown before and after the words on a long line.
    private static let before = 60
    private static let after = 80

    /// `nil` for a finding about something that is not there.
    init?(_ finding: Finding, in bytes: [UInt8], _ lines: LineTable) {
        guard !finding.range.isEmpty, finding.range.upperBound <= bytes.count else { return nil }
        let whole = lines.range(ofLine: lines.location(of: finding.range.lowerBound).line - 1)
        var end = whole.upperBound
        while end > whole.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        let line = whole.lowerBound..<end
        let words = finding.range.clamped(to: line)
        let window = Self.window(words, in: line, bytes)
        let prefix = Self.text(window.lowerBound..<words.lowerBound, bytes)
        let marked = Self.text(words.lowerBound..<min(words.upperBound, window.upperBound), bytes)
        let rest = Self.text(min(words.upperBound, window.upperBound)..<window.upperBound, bytes)
        let lead = window.lowerBound > line.lowerBound ? "…" : ""
        self.line = lead + prefix + marked + rest + (window.upperBound < line.upperBound ? "…" : "")
        let isPlain = (prefix + marked).utf8.allSatisfy { $0 < 0x80 }
        let isOrdered = isPlain || !(prefix + marked).unicodeScalars.contains(where: Self.isRightToLeft)
        marks =
            isOrdered
            ? String(repeating: " ", count: DisplayWidth.of(lead + prefix))
                + String(repeating: "^", count: max(1, DisplayWidth.of(marked))) : nil
    }

    /// The whole line where it is short; else the words with some of what stands beside them.
    private static func window(_ words: Range<Int>, in line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        guard line.count > before + after else { return line }
        var start = max(line.lowerBound, words.lowerBound - before)
        while start > line.lowerBound, isInside(bytes[start]) { start -= 1 }
        var end = min(line.upperBound, words.lowerBound + after)
        while end < line.upperBound, isInside(bytes[end]) { end += 1 }
        // Better to begin and to end with a word.
        if start > line.lowerBound, let space = bytes[start..<words.lowerBound].firstIndex(of: 0x20) {
            start = space + 1
        }
        if end < line.upperBound, end > words.upperBound,
            let space = bytes[words.upperBound..<end].lastIndex(of: 0x20)
        {
            end = space
        }
        return start..<end
    }

    private static func isInside(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private static func text(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
        shown(String(decoding: bytes[range], as: UTF8.self))
    }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
