/// How the labelled set relates to live traffic, which must be known before anything is said per day (R7.4).
public enum LiveMix: Hashable, Sendable {
    /// The set holds violations as often as live traffic does.
    case same
    /// The set was enriched; live traffic holds this share of violations.
    case baseRate(Share)

    /// The live base rate as a binary number, where there is one.
    var baseRate: Double? {
        if case .baseRate(let rate) = self { rate.value.approximate } else { nil }
    }
}
