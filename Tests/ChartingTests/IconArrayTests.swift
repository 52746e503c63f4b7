import Quantities
import Testing

@testable import Charting

@Suite("Icon arrays")
struct IconArrayTests {
    static func figure(_ text: String, of base: String = "answers", _ harm: String? = "contain an error")
        throws -> Figure
    {
        var figure = try Figure(text, of: BaseNoun(base))
        figure.harm = harm
        return figure
    }

    @Test("the text alternative is the sentence of R2.5")
    func alternative() throws {
        #expect(
            try IconArray(Self.figure("3%")).alternative
                == "Icon array: 3 of 100 answers contain an error, 97 do not.")
        #expect(
            try IconArray(Self.figure("1%")).alternative
                == "Icon array: 1 of 100 answers contains an error, 99 do not.")
        #expect(
            try IconArray(Self.figure("16/500")).alternative
                == "Icon array: about 3 of 100 answers contain an error, about 97 do not.")
        #expect(
            try IconArray(Self.figure("at most 5%")).alternative
                == "Icon array: at most 5 of 100 answers contain an error, at least 95 do not.")
        #expect(
            try IconArray(Self.figure("29%", of: "sessions", "are stopped")).alternative
                == "Icon array: 29 of 100 sessions are stopped, 71 are not.")
        #expect(
            try IconArray(Self.figure("29%", of: "sessions", nil)).alternative
                == "Icon array: 29 of 100 sessions, 71 are not among them.")
    }

    @Test("two arrays are one sentence, each with its title")
    func pair() throws {
        let pair = try IconArray(
            Self.figure("29%"), titled: "Today", beside: Self.figure("6%"), titled: "After")
        #expect(
            pair.alternative
                == "Icon arrays: Today: 29 of 100 answers contain an error, 71 do not;"
                + " After: 6 of 100 answers contain an error, 94 do not.")
    }

    @Test("32 of 100 fill the rows 0 to 2 from the bottom, and two icons of row 3")
    func fillOrder() throws {
        let full = Array(repeating: "● ● ● ● ● ● ● ● ● ●", count: 3)
        let empty = Array(repeating: "○ ○ ○ ○ ○ ○ ○ ○ ○ ○", count: 6)
        let rows = IconArray.circles(32).split(separator: "\n").map(String.init)
        #expect(rows == empty + ["● ● ○ ○ ○ ○ ○ ○ ○ ○"] + full)
        for count in 1...99 {
            #expect(IconArray.circles(count).count { $0 == "●" } == count)
            #expect(IconArray.circles(count).count { $0 == "○" } == 100 - count)
        }
    }

    @Test("the drawing fills as many icons as the words say, in the same order")
    func drawnIcons() throws {
        let array = try IconArray(Self.figure("32%"))
        for size in ChartSize.allCases {
            let paths = SVGReader(array.svg(for: size)).attributes.compactMap { $0["d"] }
            let starts = paths.map { $0.split(separator: "M").count }.filter { $0 > 1 }
            #expect(starts == [32, 68])
            // The first icon of the filled path is the third of row 3, which is drawn from the top.
            #expect(paths[0].split(separator: "M").count == 32)
        }
    }

    @Test("the Markdown has the sentence, then ten rows of ten")
    func markdown() throws {
        let lines = try IconArray(Self.figure("3%")).markdown.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "Icon array: 3 of 100 answers contain an error, 97 do not.")
        #expect(lines[1...2] == ["", "```text"])
        #expect(lines[12] == "● ● ● ○ ○ ○ ○ ○ ○ ○")
        #expect(lines[13...] == ["```", ""])
    }

    @Test(
        "a hundred icons are refused where they would mislead",
        arguments: [
            ("0.4%", "'0.4%' is not between 1 and 99 in 100, where an icon array misleads; say it in words"),
            (
                "0/300",
                "'0/300' is not between 1 and 99 in 100, where an icon array misleads; say it in words"
            ),
            (
                "99.6%",
                "'99.6%' is not between 1 and 99 in 100, where an icon array misleads; say it in words"
            ),
            ("100%", "'100%' is not between 1 and 99 in 100, where an icon array misleads; say it in words"),
            (
                "1.5%",
                "'1.5%' is said as 15 in 1,000, which 100 whole icons cannot show; say it in words"
            ),
            (
                "36 hours",
                "'36 hours' is not a share, so it cannot be drawn as part of a whole; say it in words"
            ),
        ])
    func refused(text: String, message: String) throws {
        let error = #expect(throws: ChartError.self) { try IconArray(Self.figure(text)) }
        #expect(error?.message == message)
    }

    @Test("two arrays of different things are refused")
    func differentBases() throws {
        #expect(throws: ChartError.differentBases("answers", "sessions")) {
            try IconArray(
                Self.figure("29%"), titled: "a", beside: Self.figure("6%", of: "sessions"), titled: "b")
        }
    }

    @Test("every count from 1 to 99 can be drawn", arguments: [1, 9, 10, 11, 50, 89, 90, 91, 99])
    func everyCount(count: Int) throws {
        DrawingChecks.check(try IconArray(Self.figure("\(count)%")), "\(count)%")
    }
}
