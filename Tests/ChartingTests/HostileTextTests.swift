import Quantities
import Testing

@testable import Charting

@Suite("Hostile and long texts")
struct HostileTextTests {
    static let texts = [
        "</text><script>alert(1)</script>", "\" onload=\"alert(1)", "a & b < c > d 'e'", "]]> <!-- --> <?x?>",
        "one\u{0}two\u{7}three\u{1B}[31m\r\nfour\u{2028}five", "\u{202E}reversed\u{202C} \u{FFFE}\u{FFFF}",
        String(repeating: "W", count: 400), String(repeating: "long words and more ", count: 60),
        "| pipe | `code` **bold** [link](http://x) ~~x~~ \\ |", "", "   ", "Ж\u{301} 漢字 👩‍👩‍👧‍👦 ﷽",
        String(repeating: "漢", count: 100),
    ]

    @Test("every chart stays well-formed and within its frame", arguments: texts)
    func drawings(text: String) throws {
        var figure = try Figure("29%", of: BaseNoun(text.isEmpty ? "answers" : text))
        figure.harm = text
        figure.complement = text
        DrawingChecks.check(try IconArray(figure), text)
        DrawingChecks.check(try IconArray(figure, titled: text, beside: figure, titled: text), text)
        DrawingChecks.check(
            try ComparisonBars([.init(text, figure), .init(text, figure), .init("x", figure)]), text)
        let names = TradeOffChart.Names(stoppedByMistake: text, letThrough: text)
        let settings = TradeOffChartTests.settings([(0.1, 9, 1), (0.5, 5, 5), (0.9, 1, 9)])
        DrawingChecks.check(try TradeOffChart(settings, chosen: 0.5, names: names), text)
        DrawingChecks.check(
            try TimelineChart(
                [
                    .init(try Moment("2026-11-13 10:00"), mark: .start, text),
                    .init(try Moment("2026-11-13 10:01"), text),
                ],
                in: .utc), text)
    }

    @Test("markup in a label is text in the drawing")
    func escaped() throws {
        let settings = TradeOffChartTests.settings([(0.1, 9, 1), (0.9, 1, 9)])
        let names = TradeOffChart.Names(stoppedByMistake: "<b>\"&'</b>", letThrough: "x\u{1B}[31my")
        let svg = try TradeOffChart(settings, names: names).svg
        #expect(svg.contains(">&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;</text>"))
        #expect(!svg.contains("<b>") && !svg.contains("\u{1B}"))
        #expect(svg.contains(">X[31my</text>"))
    }

    @Test("a label that is cut shows it")
    func shortened() throws {
        let lines = TextStyle.plain.lines(String(repeating: "word ", count: 100), width: 100, atMost: 3)
        #expect(lines.count == 3)
        #expect(lines[2] == "word word wo…")
        #expect(TextStyle.plain.lines("short", width: 100, atMost: 3) == ["short"])
        #expect(
            TextStyle.plain.lines(String(repeating: "W", count: 9), width: 40, atMost: 2) == ["WWW", "W…"])
    }

    @Test("pipes and marks in a label stay text in Markdown")
    func markdown() throws {
        let bars = try ComparisonBars([
            .init("a | b\n# c", Figure("29%")), .init("*d* <e>", Figure("30%")),
        ])
        #expect(
            bars.markdown == """
                Bar chart: 29 in 100 (a \\| b # c) and 30 in 100 (\\*d\\* \\<e\\>).

                | Compared    | Share     |
                | ----------- | --------- |
                | a \\| b # c  | 29 in 100 |
                | \\*d\\* \\<e\\> | 30 in 100 |

                """)
    }
}
