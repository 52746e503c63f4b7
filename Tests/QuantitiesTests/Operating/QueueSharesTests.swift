import Testing

@testable import Quantities

@Suite("A review queue's counts carry their range")
struct QueueSharesTests {
    /// 2,000 items with 100 violations, whose scores overlap.
    static func points() throws -> OperatingPoints {
        var random = SplitMix64(seed: 7)
        var scores: [Double] = []
        var labels: [Bool] = []
        for index in 0..<2_000 {
            let isViolation = index < 100
            labels.append(isViolation)
            let score = Double.random(in: 0...0.8, using: &random) + (isViolation ? 0.2 : 0)
            scores.append((score * 1_000).rounded() / 1_000)
        }
        return try OperatingPoints(scores: scores, labels: labels)
    }

    static func reviewing(catch caught: Double, falseBlock: Double = 0) throws -> Reviewing {
        try Reviewing(
            minutes: 2, catchRate: caught, falseBlockRate: falseBlock, shiftHours: 7, usable: 0.8)
    }

    @Test("with an empty band they are those of one threshold")
    func emptyBand() throws {
        let points = try Self.points()
        for mix in [LiveMix.same, try .reading(baseRate: "1%")] {
            let shares = QueueShares(
                points, low: 0.6, high: 0.6, reviewing: try Self.reviewing(catch: 0.9), mix: mix)
            let point = points.point(at: 0.6)
            #expect(shares.stopped == .stopped(point, mix: mix))
            #expect(shares.violationsThrough == .violationsThrough(point, mix: mix))
            #expect(shares.legitimateStopped == .legitimateStopped(point, mix: mix))
            #expect(shares.reviewed.value == 0 && shares.reviewed.high == 0)
        }
    }

    @Test("reviewers who catch nothing leave the violations of the upper threshold")
    func idleReviewers() throws {
        let points = try Self.points()
        let shares = QueueShares(
            points, low: 0.3, high: 0.7, reviewing: try Self.reviewing(catch: 0), mix: .same)
        let upper = points.point(at: 0.7)
        #expect(abs(shares.violationsThrough.value - Double(upper.falseNegatives) / 2_000) < 1e-12)
        #expect(shares.stopped == .stopped(upper, mix: .same))
    }

    @Test("and agree with the queue's own counts, inside their range, at every band")
    func agreement() throws {
        let points = try Self.points()
        let reviewing = try Self.reviewing(catch: 0.95, falseBlock: 0.02)
        var random = SplitMix64(seed: 11)
        for mix in [LiveMix.same, try .reading(baseRate: "2%")] {
            for _ in 0..<500 {
                let ends = [
                    Double.random(in: 0...1, using: &random), Double.random(in: 0...1, using: &random),
                ]
                let (low, high) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
                let queue = try ReviewQueue(
                    points, low: low, high: high, volume: 1, reviewing: reviewing, mix: mix)
                let shares = QueueShares(points, low: low, high: high, reviewing: reviewing, mix: mix)
                for (share, count) in [
                    (shares.reviewed, queue.reviewed), (shares.stoppedUnseen, queue.stopped),
                    (shares.allowedUnseen, queue.allowed), (shares.violationsThrough, queue.misses),
                    (shares.legitimateStopped, queue.legitimateStopped),
                ] {
                    #expect(abs(share.value - count) < 1e-12)
                    #expect(share.low <= share.value && share.value <= share.high)
                    #expect(share.low >= 0 && share.high <= 1)
                }
            }
        }
    }
}
