import Quantities

/// What the threshold that matters most does to one round number of live items (R1.16).
public struct TradeOffTree: Hashable, Sendable {
    /// The recommended threshold, or the nearest compromise.
    public let point: OperatingPoint
    /// The share of live items that are violations.
    public let baseRate: Share
    /// The counts.
    public let counts: FrequencyTree
}

extension TradeOff {
    /// The counts at the recommended threshold, or at the nearest compromise; `nil` where there is neither, where it
    /// stops nothing, and where nobody said how live traffic is mixed.
    public var tree: TradeOffTree? {
        guard let mix = request.mix, let point = recommended?.point ?? compromise, point.threshold.isFinite,
            let recall = point.recallSample, let alarms = point.falseBlockSample
        else { return nil }
        let set = Sample(hits: violations, size: scores.points.items).map { Share($0) }
        let given: Share? = if case .baseRate(let rate) = mix { rate } else { nil }
        guard let rate = given ?? set else { return nil }
        let counts = FrequencyTree(
            baseRate: rate, recall: Share(recall), falsePositiveRate: Share(alarms))
        return TradeOffTree(point: point, baseRate: rate, counts: counts)
    }

    /// Where several wishes come nearest; `nil` where they can all hold, or a threshold is recommended all the same.
    public var compromise: OperatingPoint? {
        guard recommended == nil, let wishes, wishes.together == nil else { return nil }
        return wishes.compromise
    }
}
