import Testing

@testable import Charting

@Suite("Lines of text in a drawing")
struct TextWrappingTests {
    private static let texts = [
        "", "one", "About 17 in 1,000 reset mails go to an address in another tenant",
        "Straßenverkehrszulassungsordnungsänderung and more", "a b c d e f g h i j k l m n o p",
        "日本語のテキスト です", "…",
    ]

    @Test(
        "no line is wider than its room, but for a single letter that is", arguments: texts,
        [8.0, 40, 90, 300])
    func widths(text: String, width: Double) {
        let style = TextStyle.plain
        for line in style.lines(text, width: width, atMost: 50) {
            #expect(style.width(of: line) <= width || line.count == 1, "\(line)")
        }
    }

    @Test("nothing is lost where there is room, and what is cut is shown", arguments: texts)
    func whole(text: String) {
        let words = { (text: String) in text.filter { $0 != " " } }
        for width in [40.0, 90, 300] {
            #expect(words(TextStyle.plain.lines(text, width: width, atMost: 99).joined()) == words(text))
            #expect(
                words(TextStyle.plain.balancedLines(text, width: width, atMost: 99).joined()) == words(text))
        }
        let cut = TextStyle.plain.lines(text, width: 40, atMost: 1)
        #expect(cut.count <= 1)
        #expect(words(cut.joined()) == words(text) || cut.last?.hasSuffix("…") == true)
    }

    @Test("balanced lines are as many, and none stands alone with a word")
    func balance() {
        let text = "About 17 in 1,000 reset mails go to an address in another tenant now"
        let (plain, balanced) = (
            TextStyle.plain.lines(text, width: 200, atMost: 6),
            TextStyle.plain.balancedLines(text, width: 200, atMost: 6)
        )
        #expect(plain.count == balanced.count)
        let widths = balanced.map(TextStyle.plain.width(of:))
        #expect((widths.min() ?? 0) > (widths.max() ?? 0) / 2)
    }
}
