/// What was counted: so many hits among so many items checked.
public struct Sample: Hashable, Sendable {
    /// The items that were hit, from 0 to `size`.
    public let hits: Int
    /// The items that were checked, from 1 to 10^12.
    public let size: Int

    /// The most items that can be counted, so that exact arithmetic cannot overflow.
    static let largest = 1_000_000_000_000

    /// A sample, or `nil` where the numbers contradict each other.
    public init?(hits: Int, size: Int) {
        guard size > 0, size <= Self.largest, (0...size).contains(hits) else { return nil }
        self.hits = hits
        self.size = size
    }

    /// The share that was hit.
    public var share: Fraction { Fraction(Int128(hits), Int128(size)) }

    /// The items that were not hit, of the same number checked.
    public var complement: Sample { Sample(unchecked: size - hits, size: size) }

    /// The Wilson score interval, 95% (R1.8).
    public var interval: WilsonInterval { WilsonInterval(hits: hits, size: size) }

    /// The one-sided 95% bound where none or all were hit (R1.9), otherwise `nil`.
    public var bound: OneSidedBound? { OneSidedBound(self) }

    private init(unchecked hits: Int, size: Int) {
        self.hits = hits
        self.size = size
    }

    /// For people: `16 of 1,200 checked`.
    public var said: String { "\(separated(Int128(hits))) of \(separated(Int128(size))) checked" }
}
