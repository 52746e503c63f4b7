/// What two thresholds mean for the people who review the items between them (spec 7.3).
///
/// Items at or above `high` are stopped, items below `low` let through, the rest is looked at.
public struct ReviewQueue: Hashable, Sendable {
    /// Items a day for people to look at.
    public let reviewed: Double
    /// Items a day stopped and let through without a look.
    public let stopped: Double
    /// Items a day let through without a look.
    public let allowed: Double
    /// Violations a day that get through, those that reviewers miss included.
    public let misses: Double
    /// Legitimate items a day that are stopped, those that reviewers stop included.
    public let legitimateStopped: Double
    /// Hours of review a day.
    public let hours: Double
    /// People needed on a day, at full use of their shifts.
    public let reviewers: Int

    /// A queue over a labelled set, scaled to a volume a day.
    ///
    /// `low` equal to `high` gives an empty queue and the counts of one threshold.
    ///
    /// - Throws: `QuantityError` where the band is upside down, or the set lacks a kind of items.
    public init(
        _ points: OperatingPoints, low: Double, high: Double, volume: Double, reviewing: Reviewing,
        mix: LiveMix = .same
    ) throws(QuantityError) {
        guard low.isFinite, high.isFinite else { throw .thresholdNotFinite("\(low.isFinite ? high : low)") }
        guard low <= high else { throw .reviewBandReversed(low: "\(low)", high: "\(high)") }
        guard volume.isFinite, volume > 0 else { throw .notPositive("\(volume)", what: "volume") }
        if case .baseRate = mix { try points.requireBothKinds() }
        let lower = points.point(at: low)
        let upper = points.point(at: high)
        let banded = (
            violations: Double(lower.truePositives - upper.truePositives),
            legitimate: Double(lower.falsePositives - upper.falsePositives)
        )
        let scale = Scale(upper, mix: mix)
        func perDay(_ violations: Double, _ legitimate: Double) -> Double {
            scale.share(violations: violations, legitimate: legitimate) * volume
        }
        reviewed = perDay(banded.violations, banded.legitimate)
        stopped = perDay(Double(upper.truePositives), Double(upper.falsePositives))
        allowed = perDay(Double(lower.falseNegatives), Double(lower.trueNegatives))
        misses = perDay(Double(lower.falseNegatives) + banded.violations * (1 - reviewing.catchRate), 0)
        legitimateStopped = perDay(
            0, Double(upper.falsePositives) + banded.legitimate * reviewing.falseBlockRate)
        hours = reviewed * reviewing.minutes / 60
        reviewers = reviewing.people(forHours: hours)
    }

    /// From counts of the labelled set to shares of live traffic.
    private struct Scale {
        let point: OperatingPoint
        let baseRate: Double?

        init(_ point: OperatingPoint, mix: LiveMix) {
            self.point = point
            baseRate = mix.baseRate
        }

        func share(violations: Double, legitimate: Double) -> Double {
            guard let baseRate else { return (violations + legitimate) / Double(point.items) }
            return baseRate * violations / Double(point.violations)
                + (1 - baseRate) * legitimate / Double(point.legitimate)
        }
    }
}
