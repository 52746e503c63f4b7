import Asking
import SourceText
import Testing

@testable import candor

@Suite("Columns and marks of findings")
struct CheckReportTests {
    static func units(_ text: String) -> ColumnUnits {
        ColumnUnits(Array(text.utf8), LineTable(of: Array(text.utf8)))
    }

    @Test(
        "columns are counted in bytes and in UTF-16 code units",
        arguments: [
            ("often", 1, 1), ("é often", 4, 3), ("日本 often", 8, 4), ("👨‍👩‍👧 often", 20, 10),
            ("e\u{301} often", 5, 4),
        ])
    func columns(_ text: String, utf8: Int, utf16: Int) throws {
        for before in ["", "first line\n", "日本 👨‍👩‍👧\r\n\r\n"] {
            let whole = before + text
            let place = try #require(Array(whole.utf8).firstRange(of: Array("often".utf8))).lowerBound
            #expect(Self.units(whole).utf8(place).column == utf8)
            #expect(Self.units(whole).utf16(place).column == utf16)
        }
    }

    @Test("a long line is counted as exactly as a short one")
    func longLine() {
        let text = String(repeating: "日👧a ", count: 1_000) + "often"
        #expect(Self.units(text).utf8(text.utf8.count).column == 9 * 1_000 + 6)
        #expect(Self.units(text).utf16(text.utf8.count).column == 5 * 1_000 + 6)
    }

    @Test(
        "a terminal gives each text so many columns",
        arguments: [
            ("often", 5), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👨‍👩‍👧", 2), ("🇬🇧", 2), ("ｗ", 2), ("한국", 4),
            ("❤️", 2),
        ])
    func width(_ text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

    @Test("what could end or part a workflow command is escaped")
    func gitHub() {
        #expect(GitHubAnnotations.data("50% of it,\r\nor: so") == "50%25 of it,%0D%0Aor: so")
        #expect(GitHubAnnotations.property("a:b,c%\n") == "a%3Ab%2Cc%25%0A")
    }

    @Test("a path becomes a reference that reads as the same path")
    func reference() {
        #expect(SARIFLog.uri("docs/draft one.md") == "docs/draft%20one.md")
        #expect(SARIFLog.uri("/tmp/é%.md") == "file:///tmp/%C3%A9%25.md")
        #expect(SARIFLog.uri("a:b.md") == "./a:b.md")
        #expect(SARIFLog.uri("x/a:b?#.md") == "x/a:b%3F%23.md")
    }
}
