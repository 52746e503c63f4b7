import Foundation
import TestSupport
import Testing

@testable import Asking

@Suite("The width of characters")
struct DisplayWidthTests {
    @Test(
        "is that of today's terminals",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("字", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
            ("ｱ", 1),
            ("Ａ", 2), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇬🇧", 2), ("1️⃣", 2), ("❤", 1), ("❤️", 2), ("©", 1),
            ("…", 1),
            ("│", 1), ("\u{200B}", 0), ("क्षि", 3), ("ก็", 1), ("\u{AD}", 1),
        ])
    func characters(text: String, width: Int) {
        #expect(text.count == 1)
        #expect(DisplayWidth.of(text) == width)
    }

    @Test("the table's ranges are sorted and do not touch")
    func order() {
        for ranges in [WidthTable.zero, WidthTable.wide] {
            for (before, after) in zip(ranges, ranges.dropFirst()) {
                #expect(before.upperBound + 1 < after.lowerBound)
            }
        }
    }

    /// The rules of the script, against the Unicode properties that Swift's own library knows. That one is newer than
    /// the table, so only characters that are as old as the table are looked at.
    @Test("the table follows its rules")
    func rules() {
        var wrong: [String] = []
        for value in Array(0x300...0x3400) + Array(0xA000...0x11FFF) + Array(0x1F000...0x1FFFF) as [UInt32] {
            guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major < 15 else {
                continue
            }
            let isRight = Self.expected(scalar).contains(DisplayWidth.of(scalar))
            if !isRight { wrong.append("U+\(String(value, radix: 16))") }
        }
        #expect(wrong.isEmpty)
    }

    private static func expected(_ scalar: Unicode.Scalar) -> ClosedRange<Int> {
        let isHangul = (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0...0
        // Some marks have changed between the two kinds from one version to the next.
        case .spacingMark: return 0...2
        default: break
        }
        if isHangul { return 0...0 }
        return scalar.properties.isEmojiPresentation || scalar.properties.isUnifiedIdeograph ? 2...2 : 1...2
    }

    @Test("the table is what Tests/Scripts/width_table makes of the Unicode database")
    func generated() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let script = Project.url("Tests/Scripts/width_table").path
        let made = try Command.run(
            URL(fileURLWithPath: "/usr/bin/env"), ["python3", script, "--check"], in: folder.url)
        // 3: the database is not installed here, or is of another version, as on macOS.
        #expect(made.status == 0 || made.status == 3, "\(made.error)")
    }

    @Test("lines are broken at blanks and between wide characters, and everything is kept")
    func wrapping() {
        func rows(_ text: String, _ width: Int) -> [String] {
            let line = Array(text)
            return Wrapping.rows(of: line, width: width).map { String(line[$0]) }
        }
        #expect(rows("one two three", 8) == ["one two ", "three"])
        #expect(rows("", 8) == [""])
        #expect(rows("abcdefghij", 4) == ["abcd", "efgh", "ij"])
        #expect(rows("漢字漢字", 5) == ["漢字", "漢字"])
        #expect(rows("one      two", 5) == ["one      ", "two"])
        #expect(rows("a👨‍👩‍👧b", 2) == ["a", "👨‍👩‍👧", "b"])
        for width in 2...20 {
            let text = "Suppliers 漢字 wait for a👨‍👩‍👧very-long-word-indeed and 字字字字 more"
            #expect(rows(text, width).joined() == text)
        }
    }
}
