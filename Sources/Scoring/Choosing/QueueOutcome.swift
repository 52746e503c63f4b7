import Quantities

/// What a review queue comes to in all, people's decisions included, as shares of live traffic.
public struct QueueOutcome: Hashable, Sendable {
    /// Violations that get through, of all items.
    let missed: Double
    /// Violations that are stopped, of all items.
    let caught: Double
    /// Legitimate items that are stopped, of all items.
    let legitimateStopped: Double
    /// The same with their likely ranges, and how many people look at.
    public let shares: QueueShares

    init(_ queue: ReviewQueue, _ shares: QueueShares, volume: Double, violations: Double) {
        self.shares = shares
        missed = queue.misses / volume
        caught = max(0, violations - missed)
        legitimateStopped = queue.legitimateStopped / volume
    }

    /// A measure that a team can ask for, over the whole arrangement; `nil` where it is not defined.
    public func value(of metric: WishMetric) -> Double? {
        let (blocked, violations) = (caught + legitimateStopped, caught + missed)
        return switch metric {
        case .precision: blocked > 0 ? caught / blocked : nil
        case .recall: violations > 0 ? caught / violations : nil
        case .missed: violations > 0 ? missed / violations : nil
        case .blocked: blocked
        case .wronglyBlocked: violations < 1 ? legitimateStopped / (1 - violations) : nil
        }
    }
}

extension TradeOff {
    /// What the review queue comes to in all; `nil` without one.
    public var queueOutcome: QueueOutcome? {
        guard let queue, let volume = request.volume?.perDay, let review = request.review else { return nil }
        let violations = LiveShare.violationsThrough(scores.points.stoppingNothing, mix: mix).value
        let shares = QueueShares(
            scores.points, low: review.low, high: review.high, reviewing: review.reviewing, mix: mix)
        return QueueOutcome(queue, shares, volume: volume, violations: violations)
    }
}
