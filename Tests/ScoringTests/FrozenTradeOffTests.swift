import Quantities
import Scoring
import Testing

@Suite("A draft holds all that a chart needs")
struct FrozenTradeOffTests {
    static func frozen(_ wishes: [String] = []) throws -> FrozenTradeOff {
        var request = TradeOffRequest()
        request.mix = .same
        request.volume = Volume(5_000, per: .day)
        request.costs = wishes.isEmpty ? try Costs(wrongBlock: 1, miss: 5) : nil
        for wish in wishes { request.wishes.append(try Wish(wish)) }
        let reviewing = try Reviewing(
            minutes: 3, catchRate: 0.95, falseBlockRate: 0.02, shiftHours: 7, usable: 0.8)
        request.review = ReviewRequest(low: 0.3, high: 0.6, reviewing: reviewing)
        return FrozenTradeOff(try TradeOff(request, over: Sets.large()), of: BaseNoun("messages"))
    }

    @Test("the table is read as it was written")
    func roundTrip() throws {
        for table in [try Self.frozen(), try Self.frozen(["A|B `x`: precision>=99%", "{c}: recall>=99%"])] {
            let read = try #require(FrozenTradeOff(in: "Before.\n\n" + table.markdown + "\n\nAfter."))
            #expect(read.period == "a day")
            #expect(read.base == "messages")
            #expect(read.note == table.note)
            #expect(read.rows.map(\.threshold) == table.rows.map(\.threshold))
            #expect(read.rows.map(\.legitimateStopped) == table.rows.map(\.legitimateStopped))
            #expect(read.rows.allSatisfy { $0.stopped.value != nil && $0.violationsThrough.value != nil })
        }
    }

    @Test(
        "a reader who has not seen the command is told why the threshold was chosen, and within which limits")
    func reason() throws {
        #expect(try Self.frozen().note.contains("Recommended: 0."))
        #expect(
            try Self.frozen().note.contains(
                "which costs least where a legitimate message stopped costs 1 and"))
        #expect(try !Self.frozen().note.contains("limit"))
        var request = TradeOffRequest()
        (request.mix, request.volume) = (.same, Volume(5_000, per: .day))
        request.costs = try Costs(wrongBlock: 1, miss: 5)
        request.maxBlock = try Share("30%")
        let limited = FrozenTradeOff(try TradeOff(request, over: Sets.large()))
        #expect(limited.note.contains("which costs least within the limits"))
        #expect(limited.note.contains("The limit is blocked at most 30%."))
        let read = try #require(FrozenTradeOff(in: limited.markdown))
        #expect(read.note == limited.note)
    }

    @Test("a table takes the place of the one before, and nothing else moves")
    func replacing() throws {
        let (first, second) = (try Self.frozen(), try Self.frozen(["Legal: recall>=99%"]))
        let answer = first.replacing(in: "Kept before.")
        #expect(answer == "Kept before.\n\n" + first.markdown)
        let edited = answer + "\n\nKept after."
        #expect(second.replacing(in: edited) == "Kept before.\n\n" + second.markdown + "\n\nKept after.")
        #expect(first.replacing(in: "") == first.markdown)
        #expect(second.replacing(in: second.replacing(in: edited)) == second.replacing(in: edited))
        let own = "| Option | Gains |\n|---|---|\n| A | b |"
        #expect(first.replacing(in: own).hasPrefix(own + "\n\n| Option "))
        #expect(FrozenTradeOff(in: own) == nil)
    }

    @Test("counts are numbers again")
    func counts() throws {
        let text =
            "| Option | Threshold | Stopped a day | Of these legitimate | Violations let through a day |\n|---|---|---|---|---|\n"
            + "| current | 0.5 | 1,050 (1,020 to 1,080) | none seen (at most 12) | fewer than 1 (at most 2) |\n"
            + "| own | 0.4 | many | 1 to 2 | 3 |"
        let rows = try #require(FrozenTradeOff(in: text)).rows
        #expect(rows[0].stopped.value == 1_050)
        #expect(rows[0].stopped.range == 1_020...1_080)
        #expect(rows[0].legitimateStopped.value == 0)
        #expect(rows[0].legitimateStopped.range == 0...12)
        #expect(rows[0].violationsThrough.range == 0...2)
        #expect(rows[1].stopped.value == nil)
        #expect(rows[1].legitimateStopped.value == nil)
        #expect(rows[1].violationsThrough.value == 3)
    }
}
