extension Share {
    /// The gloss `1 in 31`, or `nil` where no whole number comes within a twentieth of the share (R1.4).
    ///
    /// Only for brackets after a lead in N of D, never in a comparison and never alone: 1 in X makes a risk
    /// feel larger (Pighin et al. 2011) and sums harder (Cuite et al. 2008).
    public var oneIn: String? { wholeOdds.map { "1 in \(separated($0))" } }

    /// X of `1 in X`: whole, at most 1,000,000.
    private var wholeOdds: Int128? {
        guard value > .zero, value <= Fraction(1, 2) else { return nil }
        let inverse = value.inverse
        let rounded =
            inverse < Fraction(100, 1)
            ? inverse.roundedHalfUp : inverse.rounded(toSignificant: 2).roundedHalfUp
        guard rounded <= 1_000_000 else { return nil }
        let error = (Fraction(1, rounded) - value).magnitude
        return error <= value * Fraction(1, 20) ? rounded : nil
    }
}
