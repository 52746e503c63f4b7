/// What each kind of mistake costs, in any one currency (R7.5).
public struct Costs: Hashable, Sendable {
    /// A legitimate item that is stopped.
    public let wrongBlock: Double
    /// A violation that gets through.
    public let miss: Double

    /// - Throws: `QuantityError` unless both are finite and at least 0, and one is above 0.
    public init(wrongBlock: Double, miss: Double) throws(QuantityError) {
        for cost in [wrongBlock, miss] where !cost.isFinite || cost < 0 {
            throw .notPositive("\(cost)", what: "cost")
        }
        guard wrongBlock + miss > 0, (wrongBlock + miss).isFinite else {
            throw .notPositive("0", what: "cost")
        }
        self.wrongBlock = wrongBlock
        self.miss = miss
    }

    /// The calibrated probability from which stopping costs less: c_fp / (c_fp + c_fn) (Elkan 2001).
    ///
    /// Holds for calibrated probabilities only, never for raw scores.
    public var probabilityThreshold: Double { wrongBlock / (wrongBlock + miss) }
}
