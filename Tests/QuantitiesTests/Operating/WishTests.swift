import Testing

@testable import Quantities

@Suite struct WishTests {
    private let scores = [
        0.97, 0.93, 0.91, 0.88, 0.81, 0.81, 0.74, 0.66, 0.62, 0.55, 0.5, 0.41, 0.38, 0.33, 0.27, 0.22, 0.18,
        0.12,
        0.08, 0.03,
    ]
    private let labels = [1, 0, 1, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].map { $0 == 1 }

    @Test func `a wish is read with its team`() throws {
        let wish = try Wish("Legal: recall>=99%")
        #expect(wish.team == "Legal")
        #expect(wish.said == "recall at least 99%")
        #expect(try Wish("blocked <= 0.02").said == "blocked at most 2%")
        #expect(
            message { try Wish("Legal: please") }
                == "'Legal: please' is not a wish; type it as 'Legal: recall>=99%'")
    }

    @Test func `wishes in conflict are shown alone, and by how much they miss together`() throws {
        let points = try OperatingPoints(scores: scores, labels: labels)
        let wishes = try [
            Wish("ML: precision>=70%"), Wish("Legal: recall>=100%"), Wish("Product: blocked<=20%"),
        ]
        let verdict = try WishVerdict(wishes, over: points)
        #expect(verdict.alone.map { $0.point?.threshold } == [0.88, 0.41, 0.88])
        #expect(verdict.together == nil)
        #expect(verdict.compromise.threshold == 0.66)
        #expect(verdict.shortfalls.map { ($0 * 1000).rounded() } == [75, 167, 200])
    }

    @Test func `wishes that can hold together give one threshold`() throws {
        let points = try OperatingPoints(scores: scores, labels: labels)
        let verdict = try WishVerdict([Wish("missed<=50%"), Wish("blocked<=30%")], over: points)
        #expect(verdict.together?.threshold == 0.88)
        #expect(verdict.catchingMost?.threshold == 0.81)
        #expect(verdict.shortfalls == [0, 0])
        let live = try WishVerdict(
            [Wish("precision>=50%")], over: points, mix: .baseRate(Share("1%")))
        #expect(live.together?.threshold == 0.97)
        let impossible = try WishVerdict(
            [Wish("precision>=50%"), Wish("recall>=50%")], over: points, mix: .baseRate(Share("1%")))
        #expect(impossible.together == nil)
    }

    @Test func `wishes to catch much stop the fewest, wishes to stop little catch most`() throws {
        let points = try OperatingPoints(scores: scores, labels: labels)
        func together(_ wishes: String...) throws -> Double? {
            try WishVerdict(wishes.map { try Wish($0) }, over: points).together?.threshold
        }
        #expect(try together("recall>=99%") == 0.41)
        #expect(try together("missed<=20%", "recall>=50%") == 0.66)
        #expect(try together("recall>=50%", "precision>=50%") == 0.88)
        #expect(try together("precision>=70%") == 0.88)
        #expect(try together("precision>=50%", "blocked<=40%") == 0.66)
        // A wish that stopping nothing meets already asks for no stopping at all, so the rest decides.
        #expect(try together("missed<=100%", "blocked<=20%") == 0.88)
        #expect(try together("blocked<=0%") == .infinity)
    }

    @Test func `a base rate of nothing or of all is refused`() throws {
        #expect(
            message { try LiveMix.reading(baseRate: "0%") }
                == "a base rate of 0% leaves nothing to choose; type the share of live traffic that breaks the"
                + " rules, such as 1%")
        #expect(message { try LiveMix.reading(baseRate: "100%") } != nil)
        #expect(try LiveMix.reading(baseRate: "1%") == .baseRate(Share("1%")))
    }

    @Test func `a table has at most five rows and each threshold once`() throws {
        let points = try OperatingPoints(scores: scores, labels: labels)
        let table = OperatingTable(points, recommended: points.point(at: 0.6), current: points.point(at: 0.5))
        #expect(table.rows.map(\.role) == [.stricter, .current, .recommended, .looser, .blockNothing])
        #expect(table.rows.map(\.point.stopped) == [14, 11, 9, 6, 0])
        #expect(table.rows.last?.point.precision == nil)
    }

    @Test func `two equal thresholds are one threshold`() throws {
        let points = try OperatingPoints(scores: scores, labels: labels)
        let reviewing = try Reviewing(minutes: 3, catchRate: 0.95, shiftHours: 7, usable: 0.8)
        let queue = try ReviewQueue(points, low: 0.6, high: 0.6, volume: 5_000, reviewing: reviewing)
        let live = try #require(LiveRates(points.point(at: 0.6), mix: .same))
        #expect(queue.reviewed == 0 && queue.reviewers == 0)
        #expect(queue.misses == live.violationsThrough(of: 5_000))
        #expect(queue.legitimateStopped == live.legitimateStopped(of: 5_000))
        #expect(
            message { try ReviewQueue(points, low: 0.9, high: 0.3, volume: 5_000, reviewing: reviewing) }
                == "the review band from '0.9' to '0.3' is upside down; type the lower score first")
        #expect(reviewing.people(atHighestLoadForHours: 137.5) == 29)
    }
}
