import Quantities

/// A threshold with all that a decider compares.
public struct TradeOffRow: Hashable, Sendable {
    /// Why it is shown; at least one reason.
    public let roles: [TradeOffRole]
    /// What it does to the labelled set.
    public let point: OperatingPoint
    /// How live traffic relates to the set.
    public let mix: LiveMix

    init(_ roles: [TradeOffRole], _ point: OperatingPoint, mix: LiveMix) {
        (self.roles, self.point, self.mix) = (roles, point, mix)
    }

    /// Items that are stopped.
    public var stopped: LiveShare { .stopped(point, mix: mix) }
    /// Legitimate items among them.
    public var legitimateStopped: LiveShare { .legitimateStopped(point, mix: mix) }
    /// Violations that get through.
    public var violationsThrough: LiveShare { .violationsThrough(point, mix: mix) }
    /// Violations that get through, of all violations.
    public var missed: LiveShare { .missed(point) }

    /// The reasons in one line: `recommended, Legal`.
    public var said: String { roles.map(\.said).joined(separator: ", ") }

    /// The threshold as it is typed: `0.62`, or `none`.
    public var saidThreshold: String { point.threshold.isFinite ? "\(point.threshold)" : "none" }
}
