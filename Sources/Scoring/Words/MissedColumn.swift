import Quantities

/// Violations missed, of all violations: one denominator for the column (R1.3), each with its range (R7.2).
public struct MissedColumn: Sendable {
    private let denominator: Int

    /// The column for the rows of a trade-off and its review queue.
    public init(_ tradeOff: TradeOff) {
        let shares = tradeOff.rows.map(\.missed) + [tradeOff.queueOutcome?.shares.missed].compactMap(\.self)
        denominator = LiveShare.sharedDenominator(of: shares, sampleSize: tradeOff.violations)
    }

    /// `26 in 100`, `none seen`, `all`.
    public func said(_ share: LiveShare) -> String { share.said(in: denominator) }

    /// `23 to 29`; empty where nothing is uncertain.
    public func saidRange(_ share: LiveShare) -> String { share.saidRange(in: denominator) ?? "" }

    /// `26 in 100 (23 to 29)`.
    public func saidWithRange(_ share: LiveShare) -> String {
        share.saidRange(in: denominator).map { "\(said(share)) (\($0))" } ?? said(share)
    }
}
