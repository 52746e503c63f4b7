import Quantities
import Scoring
import Testing

@Suite("A trade-off answers what was asked")
struct TradeOffTests {
    static func request(_ change: (inout TradeOffRequest) throws -> Void = { _ in }) rethrows
        -> TradeOffRequest
    {
        var request = TradeOffRequest()
        request.mix = .same
        request.volume = Volume(5_000, per: .day)
        try change(&request)
        return request
    }

    static func roles(_ tradeOff: TradeOff) -> [String] {
        tradeOff.rows.map { "\($0.saidThreshold) \($0.said)" }
    }

    @Test(
        "least cost, as R7.5 has it", arguments: [(1.0, 1.0, 0.88, 4.0), (1, 10, 0.41, 6), (10, 1, 0.97, 5)])
    func leastCost(block: Double, miss: Double, threshold: Double, cost: Double) throws {
        let request = try Self.request { $0.costs = try Costs(wrongBlock: block, miss: miss) }
        let choice = try TradeOff(request, over: Sets.read()).recommended
        #expect(choice?.point.threshold == threshold)
        #expect(choice?.ground == .leastCost(perItem: cost / 20))
    }

    @Test("counts a day are refused until live traffic is known")
    func mix() throws {
        let request = Self.request { $0.mix = nil }
        #expect {
            try TradeOff(request, over: Sets.read())
        } throws: { error in
            (error as? QuantityError)?.message
                == "30% of these items are violations, and figures a day need to know about live traffic; pass"
                + " --same-mix if it has as many, or --base-rate with its own share, such as --base-rate 1%"
        }
    }

    @Test("five rows at most, the strictest first")
    func rows() throws {
        let request = try Self.request {
            $0.costs = try Costs(wrongBlock: 1, miss: 5)
            $0.thresholds = [0.5]
        }
        let tradeOff = try TradeOff(request, over: Sets.large())
        #expect(
            Self.roles(tradeOff).map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
                == ["current", "stricter", "recommended", "looser", "block nothing"])
        #expect(tradeOff.rows.last?.point.precision == nil)
    }

    @Test("a threshold is never left out in silence")
    func room() throws {
        let request = Self.request { $0.thresholds = [0.1, 0.2, 0.3, 0.4, 0.5] }
        #expect(throws: QuantityError.self) { try TradeOff(request, over: Sets.large()) }
        let outside = Self.request { $0.thresholds = [1.5] }
        #expect(throws: QuantityError.thresholdOutsideScores("1.5", lowest: "0.03", highest: "0.97")) {
            try TradeOff(outside, over: Sets.read())
        }
    }

    @Test("limits that hold, and limits that cannot")
    func limits() throws {
        let both = try Self.request {
            $0.maxBlock = try Share("30%")
            $0.maxMiss = try Share("50%")
        }
        #expect(try TradeOff(both, over: Sets.read()).recommended?.point.threshold == 0.81)
        let neither = try Self.request {
            $0.maxBlock = try Share("10%")
            $0.maxMiss = try Share("10%")
        }
        let tradeOff = try TradeOff(neither, over: Sets.read())
        #expect(tradeOff.recommended == nil)
        #expect(
            TradeOffSentences(tradeOff).limits
                == "The limits cannot both hold: blocked at most 10% needs 0.93, which means missed 83%, 73 points over 10%;"
                + " missed at most 10% needs 0.41, which means blocked 60%, 50 points over 10%.")
        #expect(
            Self.roles(tradeOff) == [
                "0.41 missed at most 10%", "0.93 blocked at most 10%", "none block nothing",
            ])
    }

    @Test("costs within the limits")
    func costsWithinLimits() throws {
        let request = try Self.request {
            $0.costs = try Costs(wrongBlock: 1, miss: 10)
            $0.maxBlock = try Share("30%")
        }
        let tradeOff = try TradeOff(request, over: Sets.read())
        #expect(tradeOff.recommended?.point.threshold == 0.81)
        #expect(tradeOff.leastCost?.point.threshold == 0.41)
    }

    @Test("a wish to catch much stops the fewest that it can")
    func wishToCatch() throws {
        let request = try Self.request { $0.wishes = [try Wish("Legal: recall>=99%")] }
        let tradeOff = try TradeOff(request, over: Sets.read())
        #expect(tradeOff.recommended?.point.threshold == 0.41)
        #expect(
            TradeOffSentences(tradeOff).recommendation
                == "Recommended: 0.41, which meets the wish and stops the fewest items.")
    }

    @Test("costs within the wishes, and between wishes that cannot all hold")
    func costsWithinWishes() throws {
        let met = try Self.request {
            $0.costs = try Costs(wrongBlock: 10, miss: 1)
            $0.wishes = [try Wish("Legal: recall>=50%")]
        }
        let tradeOff = try TradeOff(met, over: Sets.read())
        #expect(tradeOff.recommended?.point.threshold == 0.88)
        #expect(tradeOff.leastCost?.point.threshold == 0.97)
        #expect(
            TradeOffSentences(tradeOff).recommendation
                == "Recommended: 0.88, which meets the wish and costs least where a legitimate item stopped costs 10"
                + " and a violation let through 1: 3,250 a day. Without the wishes it would be 0.97.")
        #expect(Self.roles(tradeOff).contains("0.97 least cost, short of a wish"))
        let unmet = try Self.request {
            $0.costs = try Costs(wrongBlock: 10, miss: 1)
            $0.wishes = [try Wish("recall>=99%"), try Wish("precision>=99%")]
        }
        let sentence = TradeOffSentences(try TradeOff(unmet, over: Sets.read())).recommendation
        #expect(sentence.hasPrefix("Recommended: 0.97, which costs least where "))
        #expect(sentence.hasSuffix(" No threshold meets every wish."))
    }

    @Test("blocking nothing is recommended for the reason that is true")
    func blockingNothing() throws {
        func sentence(_ change: (inout TradeOffRequest) throws -> Void) throws -> String {
            TradeOffSentences(try TradeOff(Self.request(change), over: Sets.read())).recommendation
        }
        #expect(
            try sentence { $0.maxBlock = try Share("0%") }
                == "Recommended: block nothing; no threshold keeps the limit, and blocking nothing does.")
        #expect(
            try sentence { $0.maxMiss = try Share("100%") }
                == "Recommended: block nothing, which already keeps the limit.")
        #expect(
            try sentence { $0.wishes = [try Wish("blocked<=0%")] }
                == "Recommended: block nothing; no threshold meets the wish, and blocking nothing does.")
        #expect(
            try sentence {
                $0.maxBlock = try Share("0%")
                $0.costs = try Costs(wrongBlock: 1, miss: 10)
            }
            .hasSuffix(
                "Recommended: block nothing, which costs least within the limits where a legitimate item stopped costs 1"
                    + " and a violation let through 10: 15,000 a day. Without the limits it would be 0.41."))
        #expect(
            try sentence { $0.costs = try Costs(wrongBlock: 1_000, miss: 1) }
                == "Recommended: 0.97, which costs least where a legitimate item stopped costs 1,000 and a violation"
                + " let through 1: 1,250 a day.")
    }

    @Test("a base rate changes what is stopped, precision and the counts a day")
    func baseRate() throws {
        let request = try Self.request { $0.mix = try LiveMix.reading(baseRate: "1%") }
        let tradeOff = try TradeOff(request, over: Sets.large())
        let nothing = try #require(tradeOff.rows.last)
        #expect(nothing.violationsThrough.said(at: tradeOff.scale) == "50")
        #expect(nothing.violationsThrough.saidRange(at: tradeOff.scale) == nil)
        for row in tradeOff.rows {
            for share in [row.stopped, row.legitimateStopped, row.violationsThrough] {
                #expect(share.low <= share.value && share.value <= share.high)
            }
        }
    }

    @Test("what was never seen is not said to be none")
    func noneSeen() throws {
        let request = Self.request { $0.thresholds = [0.97] }
        let tradeOff = try TradeOff(request, over: Sets.read())
        let row = try #require(tradeOff.rows.first { $0.roles.contains(.current) })
        #expect(row.legitimateStopped.saidWithRange(at: tradeOff.scale) == "none seen (at most 696)")
    }
}
