import Quantities

/// What a review queue comes to in all, people's decisions included, as shares of live traffic.
public struct QueueOutcome: Hashable, Sendable {
    /// Violations that get through, of all items.
    public let missed: Double
    /// Violations that are stopped, of all items.
    public let caught: Double
    /// Legitimate items that are stopped, of all items.
    public let legitimateStopped: Double

    init(_ queue: ReviewQueue, volume: Double, violations: Double) {
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
        guard let queue, let volume = request.volume?.perDay else { return nil }
        let violations = LiveShare.violationsThrough(scores.points.stoppingNothing, mix: mix).value
        return QueueOutcome(queue, volume: volume, violations: violations)
    }
}
