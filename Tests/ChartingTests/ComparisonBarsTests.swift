import Quantities
import Testing

@testable import Charting

@Suite("Comparison bars")
struct ComparisonBarsTests {
    static func bars(_ texts: [String], over shared: Int? = nil) throws -> ComparisonBars {
        try ComparisonBars(
            texts.enumerated().map { .init("Case \($0 + 1)", try Figure($1, of: BaseNoun("answers"))) },
            over: shared)
    }

    @Test("all values are said over one denominator")
    func denominators() throws {
        let bars = try Self.bars(["29%", "0.4%"])
        #expect(bars.denominator == 1_000)
        #expect(bars.words == ["290 in 1,000", "4 in 1,000"])
        #expect(bars.alternative == "Bar chart of answers: 290 in 1,000 (Case 1) and 4 in 1,000 (Case 2).")
        #expect(try Self.bars(["29%", "30%"], over: 1_000).words == ["290 in 1,000", "300 in 1,000"])
    }

    @Test("the smallest sample decides how finely all are said (R1.8)")
    func caps() throws {
        let bars = try Self.bars(["3/90", "0.4%"])
        #expect(bars.denominator == 100)
        #expect(bars.words == ["about 3 in 100", "fewer than 1 in 100"])
    }

    @Test("none of a sample is said by its size, and binds nobody else")
    func none() throws {
        let bars = try Self.bars(["0/90", "0.4%"])
        #expect(bars.words == ["none of the 90 checked", "4 in 1,000"])
    }

    @Test("shares of 1 in 10 or more are drawn against the whole; smaller ones against a round value")
    func scale() throws {
        #expect(try Self.bars(["29%", "4%"]).note == "The outline is all 100 answers.")
        #expect(try Self.bars(["10%", "4%"]).end == 1)
        #expect(try Self.bars(["4.4%", "2%"]).note == "The scale ends at 5 in 100 answers.")
        #expect(try Self.bars(["0.44%", "0.2%"]).note == "The scale ends at 5 in 1,000 answers.")
        #expect(try Self.bars(["0%", "0%"]).end == 1)
    }

    @Test("two to six bars, of shares, of the same thing")
    func refused() throws {
        #expect(throws: ChartError.wrongCount(1, of: "bars", allowed: 2...6)) { try Self.bars(["29%"]) }
        #expect(throws: ChartError.wrongCount(7, of: "bars", allowed: 2...6)) {
            try Self.bars(Array(repeating: "29%", count: 7))
        }
        #expect(throws: ChartError.notAShare("600")) { try Self.bars(["29%", "600"]) }
        #expect(
            ChartError.wrongCount(7, of: "bars", allowed: 2...6).message
                == "7 bars cannot be drawn; give 2 to 6")
    }

    @Test(
        "equal, empty, full and tiny shares can be drawn",
        arguments: [
            ["29%", "29%"], ["0%", "0%"], ["100%", "100%", "0%"], ["0.0001%", "0.0000001%"],
            ["0/300", "300/300"],
            ["1%", "2%", "3%", "4%", "5%", "99.9999%"],
        ])
    func degenerate(texts: [String]) throws {
        DrawingChecks.check(try Self.bars(texts), "\(texts)")
    }
}
