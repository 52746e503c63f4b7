import Rendering
import Testing

@testable import Printing

@Suite("Saying what is too long")
struct FittingTests {
    private let sections = [
        SectionLength(heading: "Impact", lines: 8, words: 92),
        SectionLength(heading: "Background", lines: 9, words: 110),
        SectionLength(heading: "Options", lines: 8, words: 70),
        SectionLength(heading: "Notes", lines: 1, words: 1),
    ]

    @Test("the longest sections come first, and of the same length as they stand on the page")
    func order() {
        let excess = Excess(lines: 12, isEstimate: false, sections: sections)
        #expect(
            excess.said(pages: 1)
                == "12 lines too long for one page, even in 9 pt type; "
                + "longest: Background 9 lines (110 words), Impact 8 lines (92 words), Options 8 lines (70 words)"
        )
    }

    @Test("an estimate says so, and one line is a line")
    func estimate() {
        let excess = Excess(lines: 0, isEstimate: true, sections: [sections[3]])
        #expect(
            excess.said(pages: 2)
                == "about 1 line too long for 2 pages, even in 9 pt type; longest: Notes 1 line (1 word)")
    }

    @Test("rare characters are found once each, without marks and blanks")
    func rare() {
        #expect(RareCharacters.of("Zoë’s naïve café — 中文中 \u{301}\u{200D}🙂 שלום") == Array("’—中文🙂שלום"))
        #expect(RareCharacters.of("plain text") == [])
    }

    @Test(
        "the packages that are named have the letters that are missing",
        arguments: [
            ("中文", "fonts-noto-cjk"), ("한", "fonts-noto-cjk"), ("हि", "fonts-noto-core"),
            ("ไทย", "fonts-noto-core"),
            ("🙂", "fonts-noto-color-emoji"), ("中🙂ไ", "fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"),
        ])
    func packages(text: String, expected: String) {
        #expect(FontAdvice.packages(for: Array(text)) == expected)
    }

    @Test(
        "lines are measured, and words are those that the estimate counts, so that every engine says the same"
    )
    func words() {
        let estimate = PageEstimate(markdown: "# A\n\n## Timeline\n\nOne two three.\n")
        let measured = MeasuringScript.Measurement(
            density: nil, over: 2.2, parts: [.init(heading: "Timeline", lines: 13.4)], missing: [], narrow: []
        )
        #expect(
            measured.excess(estimate).said(pages: 1)
                == "3 lines too long for one page, even in 9 pt type; longest: Timeline 13 lines (3 words)")
    }

    @Test("the ranges of fontconfig are read in hexadecimal")
    func ranges() {
        #expect(
            InstalledFonts.ranges("20-7e a0\n4e00-9fff zz") == [0x20...0x7E, 0xA0...0xA0, 0x4E00...0x9FFF])
    }

    @Test("the densities of an order begin at the regular one, and are that alone where nothing may change")
    func densities() {
        var order = EngineTests.order
        #expect(order.densities == Density.allCases)
        order.fit = .off
        #expect(order.densities == [.regular])
    }
}
