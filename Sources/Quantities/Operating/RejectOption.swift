/// Between which calibrated probabilities a person's review pays (Chow 1970).
///
/// It leaves the reviewer's own mistakes out of account.
public struct RejectOption: Hashable, Sendable {
    /// Below this probability an item is let through: c_r / c_fn.
    public let allowBelow: Double
    /// From this probability on an item is stopped: 1 - c_r / c_fp.
    public let blockFrom: Double
    /// Review pays only where it costs less than this: c_fp c_fn / (c_fp + c_fn).
    public let paysBelow: Double
    /// Whether there is a band between the two at all.
    public let hasBand: Bool

    /// - Throws: `QuantityError` unless all costs are finite and above 0.
    public init(_ costs: Costs, review: Double) throws(QuantityError) {
        for cost in [costs.wrongBlock, costs.miss, review] where !cost.isFinite || cost <= 0 {
            throw .notPositive("\(cost)", what: "cost")
        }
        allowBelow = review / costs.miss
        blockFrom = 1 - review / costs.wrongBlock
        paysBelow = costs.wrongBlock * costs.miss / (costs.wrongBlock + costs.miss)
        hasBand = review < paysBelow
    }
}
