import Quantities
import Scoring
import Testing

@Suite("The curve of a draft is true between its points")
struct TradeOffCurveTests {
    static func tradeOff(_ scores: LabelledScores, thresholds: [Double] = []) throws -> TradeOff {
        var request = TradeOffRequest()
        request.mix = .same
        request.volume = Volume(5_000, per: .day)
        request.costs = try Costs(wrongBlock: 1, miss: 5)
        request.thresholds = thresholds
        return try TradeOff(request, over: scores)
    }

    @Test("at most 40 points, between which the line is nowhere far from the counts")
    func faithful() throws {
        let tradeOff = try Self.tradeOff(Sets.large())
        let curve = TradeOffCurve(tradeOff)
        #expect((2...40).contains(curve.points.count))
        let (first, last) = (try #require(curve.points.first), try #require(curve.points.last))
        let top = curve.points.map { max($0.legitimateStopped, $0.violationsThrough) }.max() ?? 0
        for step in 0...1_000 {
            let threshold = first.threshold + Double(step) / 1_000 * (last.threshold - first.threshold)
            let drawn = try #require(curve.counts(at: threshold))
            let counted = try #require(LiveRates(tradeOff.scores.points.point(at: threshold), mix: .same))
            #expect(abs(drawn.legitimateStopped - 5_000 * counted.legitimateStopped) <= 0.02 * top)
            #expect(abs(drawn.violationsThrough - 5_000 * counted.missed) <= 0.02 * top)
        }
    }

    @Test("every threshold of the table lies within it, also a low one")
    func holdsRows() throws {
        let tradeOff = try Self.tradeOff(Sets.large(), thresholds: [0.05])
        let curve = TradeOffCurve(tradeOff)
        let table = FrozenTradeOff(tradeOff)
        #expect(curve.agrees(with: table))
        #expect(curve.points[0].threshold <= 0.05)
    }

    @Test("the line of the front matter is read as it was written, and nothing else is")
    func text() throws {
        let curve = TradeOffCurve(try Self.tradeOff(Sets.large()))
        let read = try #require(TradeOffCurve(curve.text))
        #expect(read.text == curve.text)
        #expect(read.points.map(\.threshold) == curve.points.map(\.threshold))
        for other in [
            "", "0.1 2 3", "0.1 2, 0.2 3", "0.2 1 2, 0.1 1 2", "0.1 -1 2, 0.2 1 2", "0.1 nan 2, 0.2 1 2",
            "a b c",
        ] {
            #expect(TradeOffCurve(other) == nil)
        }
    }

    @Test("a table that was counted anew does not agree with an older curve")
    func stale() throws {
        let curve = TradeOffCurve(try Self.tradeOff(Sets.large()))
        var request = TradeOffRequest()
        (request.mix, request.volume) = (.same, Volume(9_000, per: .day))
        request.costs = try Costs(wrongBlock: 1, miss: 5)
        #expect(!curve.agrees(with: FrozenTradeOff(try TradeOff(request, over: Sets.large()))))
    }
}
