import SourceText

/// What a team can ask of a threshold.
public enum WishMetric: String, Hashable, Sendable, CaseIterable {
    /// Violations among the items stopped.
    case precision
    /// Violations that are stopped.
    case recall
    /// Items that are stopped.
    case blocked
    /// Violations that get through, of all violations.
    case missed
    /// Legitimate items that are stopped, of all legitimate items.
    case wronglyBlocked = "wrongly-blocked"

    init(named text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        switch typed.lowercased() {
        case "precision": self = .precision
        case "recall", "caught", "catch rate": self = .recall
        case "blocked", "block", "block rate", "block-rate", "stopped": self = .blocked
        case "missed", "miss", "miss rate", "miss-rate", "through": self = .missed
        case "wrongly-blocked", "wrongly blocked", "false block rate", "false positive rate", "fpr":
            self = .wronglyBlocked
        default:
            let nearest = Spelling.nearest(to: typed, in: Self.allCases.map(\.rawValue))
            throw .unknownMetric(typed, nearest: nearest)
        }
    }

    /// The same with the base rate as a binary number, for loops over millions of points.
    @inline(__always)
    func value(at point: OperatingPoint, baseRate: Double?) -> Double? {
        switch self {
        case .recall: point.recall
        case .missed: point.missRate
        case .wronglyBlocked: point.falseBlockRate
        case .precision: LiveRates(point, baseRate: baseRate)?.precision
        case .blocked: LiveRates(point, baseRate: baseRate)?.blockRate
        }
    }

    /// The metric at a point; `nil` where it is not defined.
    public func value(at point: OperatingPoint, mix: LiveMix = .same) -> Double? {
        value(at: point, baseRate: mix.baseRate)
    }
}
