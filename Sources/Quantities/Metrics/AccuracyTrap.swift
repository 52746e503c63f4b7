/// What always answering the common outcome would score, which stands next to every accuracy (R1.17).
public struct AccuracyTrap: Hashable, Sendable {
    /// The share of items with the rarer or commoner outcome.
    public let outcome: Share

    /// The trap beside an accuracy, from the share of items with one of the two outcomes.
    public init(outcome: Share) { self.outcome = outcome }

    /// The accuracy of always answering the common outcome, max(b, 1 - b).
    public var baseline: Share {
        outcome.value < Fraction(1, 2) ? outcome.complement : outcome
    }

    /// `always giving the common answer would be right for 99 in 100 items`.
    public func said(of base: BaseNoun) -> String {
        "always giving the common answer would be right for \(baseline.said(of: base))"
    }

    /// Whether an accuracy is no better than always giving the common answer.
    public func isNoBetter(_ accuracy: Share) -> Bool { accuracy.value <= baseline.value }
}
