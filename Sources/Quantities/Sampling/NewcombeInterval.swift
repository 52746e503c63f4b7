/// The 95% interval for the difference of two shares from independent samples (Newcombe 1998, method 10;
/// R1.10).
///
/// Wrong where both systems saw the same items: the data are then paired, and the counts of disagreement are
/// needed instead.
public struct NewcombeInterval: Hashable, Sendable {
    /// The first share less the second, from -1 to 1.
    public let difference: Double
    /// The lower end, from -1 to 1.
    public let low: Double
    /// The upper end, from -1 to 1.
    public let high: Double

    /// The interval for the first share less the second.
    public init(_ first: Sample, _ second: Sample) {
        let one = Double(first.hits) / Double(first.size)
        let two = Double(second.hits) / Double(second.size)
        let (a, b) = (first.interval, second.interval)
        difference = one - two
        let below = ((one - a.low) * (one - a.low) + (b.high - two) * (b.high - two)).squareRoot()
        let above = ((a.high - one) * (a.high - one) + (two - b.low) * (two - b.low)).squareRoot()
        low = max(-1, difference - below)
        high = min(1, difference + above)
    }

    /// Whether the samples are compatible with no difference at all.
    public var couldBeChance: Bool { low <= 0 && high >= 0 }
}
