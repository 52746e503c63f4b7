/// What a review queue does to live traffic, as shares of all items with their 95% intervals.
///
/// How well people review is taken as given; the intervals are those of the labelled set. Counts that are weighed
/// differently are joined by the method of variance estimates recovery (Zou and Donner 2008).
public struct QueueShares: Hashable, Sendable {
    /// Items for people to look at.
    public let reviewed: LiveShare
    /// Items stopped without a look.
    public let stoppedUnseen: LiveShare
    /// Items let through without a look.
    public let allowedUnseen: LiveShare
    /// Items stopped in all, people's decisions included.
    public let stopped: LiveShare
    /// Legitimate items stopped in all.
    public let legitimateStopped: LiveShare
    /// Violations that get through in all.
    public let violationsThrough: LiveShare
    /// Violations that get through in all, of all violations.
    public let missed: LiveShare

    /// The shares for a band of scores; `low` equal to `high` is an empty band.
    ///
    /// A band upside down is read as an empty one: `ReviewQueue` refuses it.
    public init(
        _ points: OperatingPoints, low: Double, high: Double, reviewing: Reviewing, mix: LiveMix
    ) {
        let lower = points.point(at: min(low, high))
        let upper = points.point(at: high)
        let band = (
            violations: lower.truePositives - upper.truePositives,
            legitimate: lower.falsePositives - upper.falsePositives
        )
        func share(_ violations: Int?, _ legitimate: Int?) -> LiveShare {
            LiveShare(violations: violations, legitimate: legitimate, of: upper, mix: mix)
        }
        stoppedUnseen = share(upper.truePositives, upper.falsePositives)
        allowedUnseen = share(lower.falseNegatives, lower.trueNegatives)
        guard low < high else {
            reviewed = .none
            stopped = stoppedUnseen
            legitimateStopped = share(nil, upper.falsePositives)
            violationsThrough = share(lower.falseNegatives, nil)
            missed = .ofViolations(lower.falseNegatives, of: upper)
            return
        }
        reviewed = share(band.violations, band.legitimate)
        let caught = share(band.violations, nil)
        let mistaken = share(nil, band.legitimate).scaled(by: reviewing.falseBlockRate)
        stopped = .joined([stoppedUnseen, caught.scaled(by: reviewing.catchRate), mistaken])
        legitimateStopped = .joined([share(nil, upper.falsePositives), mistaken])
        violationsThrough = .joined([
            share(lower.falseNegatives, nil), caught.scaled(by: 1 - reviewing.catchRate),
        ])
        missed = .joined([
            .ofViolations(lower.falseNegatives, of: upper),
            LiveShare.ofViolations(band.violations, of: upper).scaled(by: 1 - reviewing.catchRate),
        ])
    }
}
