/// The base of a natural frequency: 100, 1,000, 10,000, 100,000 or 1,000,000 (R1.2).
public enum Denominator {
    /// Every denominator that is used, coarsest first.
    public static let ladder = [100, 1_000, 10_000, 100_000, 1_000_000]

    static let finest = 1_000_000

    /// The finest denominator that a sample of this size supports: the power of ten from `size` up, and at
    /// least 100 (R1.8).
    public static func cap(sampleSize size: Int) -> Int {
        ladder.first { $0 >= size } ?? finest
    }

    /// The smallest denominator at which a share is said to within a tenth of itself and of the rest (R1.2).
    static func needed(for value: Fraction, rounding: Rounding = .halfUp) -> Int {
        let tolerance = min(value, Fraction.one - value) * Fraction(1, 10)
        return ladder.first { denominator in
            let count = (value * Fraction(Int128(denominator), 1)).rounded(rounding)
            guard (1...Int128(denominator) - 1).contains(count) else { return false }
            let error = (Fraction(count, Int128(denominator)) - value).magnitude
            return error <= tolerance
        } ?? finest
    }

    /// One denominator for all shares that a reader will compare: the largest that any of them needs (R1.3).
    ///
    /// A share from a sample is still never said finer than its sample supports.
    public static func shared(by shares: some Sequence<Share>) -> Int {
        shares.map(\.denominator).max() ?? ladder[0]
    }
}
