import Testing

@testable import Rendering

@Suite("Spaces at which no line ends")
struct FirmSpacesTests {
    /// The line with each firm space as an underscore.
    private func bound(_ line: String) -> String {
        let bytes = FirmSpaces.bound(Substring(line).utf8) ?? Array(line.utf8)
        return String(decoding: bytes, as: UTF8.self).replacing("\u{A0}", with: "_")
    }

    @Test(
        "a date, a time with its zone and a frequency stay together, and the rest of a line may break",
        arguments: [
            ("<p>until Friday 29 January 2027, then</p>", "<p>until Friday 29_January 2027, then</p>"),
            ("<td>Mon 16 Nov 2026</td>", "<td>Mon 16_Nov 2026</td>"),
            ("<p>by Thursday 3 December</p>", "<p>by_Thursday 3_December</p>"),
            ("<p>2026, 17:00 London time:</p>", "<p>2026, 17:00_London_time:</p>"),
            ("<p>at 09:00 New York time.</p>", "<p>at 09:00_New_York_time.</p>"),
            ("<p>(09:00 UTC). Silence</p>", "<p>(09:00_UTC). Silence</p>"),
            ("<p>About 6 in 100 (8 of 400).</p>", "<p>About 6_in_100 (8_of_400).</p>"),
            ("<p>1 and 5 in 100; 116 of 1,400 seen</p>", "<p>1 and 5_in_100; 116_of_1,400 seen</p>"),
            ("<p>on <strong>29 January</strong> 2027</p>", "<p>on <strong>29_January</strong> 2027</p>"),
        ])
    func firm(line: String, expected: String) {
        #expect(bound(line) == expected)
    }

    @Test(
        "what only looks like one is left alone",
        arguments: [
            "<p>at 14:30. By Monday we had 3 Marches</p>", "<p>in 2026 it sorted 12 claims</p>",
            "<p>By the way, of 3 people</p>", "<p>32 January</p>",
            "<p>we called at 11:10. Nobody was hurt</p>",
            "<p>run <code>6 in 100</code></p>", "<p title=\"6 in 100\">none</p>", "<p>nothing</p>",
        ])
    func loose(line: String) {
        #expect(bound(line) == line)
    }

    @Test("only the page has them: code is left alone, and headings keep their names")
    func page() {
        let page = PageBody.arranged(
            "<h2>6 in 100</h2>\n<pre><code>6 in 100\n6 in 100\n</code></pre>\n<p>6 in 100</p>\n")
        #expect(page.matches(of: /6 in 100/).count == 3)
        #expect(page.contains("<p>6\u{A0}in\u{A0}100</p>"))
        #expect(page.contains("id=\"6-in-100\""))
    }
}
