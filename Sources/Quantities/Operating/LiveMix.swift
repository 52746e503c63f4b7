/// How the labelled set relates to live traffic, which must be known before anything is said per day (R7.4).
public enum LiveMix: Hashable, Sendable {
    /// The set holds violations as often as live traffic does.
    case same
    /// The set was enriched; live traffic holds this share of violations.
    case baseRate(Share)

    /// A base rate that a person typed.
    ///
    /// - Throws: `QuantityError` for no share, and for 0% and 100%, at which no threshold can do any good.
    public static func reading(baseRate text: some StringProtocol) throws(QuantityError) -> LiveMix {
        let rate = try Share(text)
        guard rate.value > .zero, rate.value < .one else {
            throw .contradiction(
                "a base rate of \(rate.percent) leaves nothing to choose; type the share of live traffic that"
                    + " breaks the rules, such as 1%")
        }
        return .baseRate(rate)
    }

    /// The live base rate as a binary number, where there is one.
    var baseRate: Double? {
        if case .baseRate(let rate) = self { rate.value.approximate } else { nil }
    }
}
