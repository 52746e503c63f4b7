extension LiveShare {
    /// The share in a denominator that a whole column has (R1.3): `26 in 100`, `all`, `none seen`.
    public func said(in denominator: Int) -> String {
        if isNoneSeen { return "none seen" }
        if value >= 1 { return "all" }
        return NaturalFrequency(rounded, of: denominator).said()
    }

    /// The likely range in that denominator, which stands above it: `23 to 29`, `at most 4`; `nil` where nothing is
    /// uncertain.
    ///
    /// Bounds are rounded half up and moved one step outward where they coincide with the count (R1.8); the bound of
    /// what was never seen is rounded up (R1.9).
    public func saidRange(in denominator: Int) -> String? {
        guard low < high else { return nil }
        let whole = Double(denominator)
        if isNoneSeen { return "at most \(grouped(Int((high * whole - 1e-9).rounded(.up))))" }
        if value >= 1 { return "at least \(grouped(Int((low * whole).rounded(.down))))" }
        let count = Int((value * whole + 0.5).rounded(.down))
        let lower = min(Int((low * whole + 0.5).rounded(.down)), count - 1)
        let upper = max(Int((high * whole + 0.5).rounded(.down)), count + 1)
        if lower < 1 { return "at most \(grouped(max(upper, 1)))" }
        return upper >= denominator ? "at least \(grouped(lower))" : "\(grouped(lower)) to \(grouped(upper))"
    }

    /// The denominator at which a column of shares can be compared, no finer than the sample of each allows.
    public static func sharedDenominator(of shares: [LiveShare], sampleSize: Int) -> Int {
        let needed = shares.filter { !$0.isNoneSeen && $0.value > 0 && $0.value < 1 }.map {
            Denominator.needed(for: $0.rounded)
        }
        return min(needed.max() ?? Denominator.ladder[0], Denominator.cap(sampleSize: sampleSize))
    }

    private var rounded: Fraction {
        exact ?? Fraction(Int128((min(max(value, 0), 1) * 1e15).rounded()), 1_000_000_000_000_000)
    }
}
