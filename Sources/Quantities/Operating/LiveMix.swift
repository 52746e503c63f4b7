/// How the labelled set relates to live traffic, which must be known before anything is said per day (R7.4).
public enum LiveMix: Hashable, Sendable {
    /// The set holds violations as often as live traffic does.
    case same
    /// The set was enriched; live traffic holds this share of violations.
    case baseRate(Share)
}
