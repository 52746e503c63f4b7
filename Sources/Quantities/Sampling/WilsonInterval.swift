/// The 95% score interval for a share seen in a sample (Wilson 1927; R1.8).
///
/// Brown, Cai and DasGupta 2001 recommend it for small samples. It covers the chance of the draw and nothing
/// else: it holds if the items checked resemble live traffic.
public struct WilsonInterval: Hashable, Sendable {
    /// The lower end, from 0 to 1; exactly 0 where nothing was hit.
    public let low: Double
    /// The upper end, from 0 to 1; exactly 1 where everything was hit.
    public let high: Double

    /// The 97.5% point of the normal distribution.
    static let z = 1.959963984540054

    init(hits: Int, size: Int) {
        let (k, n) = (Double(hits), Double(size))
        let square = Self.z * Self.z
        let centre = (k + square / 2) / (n + square)
        let half = Self.z / (n + square) * (k * (n - k) / n + square / 4).squareRoot()
        low = hits == 0 ? 0 : max(0, centre - half)
        high = hits == size ? 1 : min(1, centre + half)
    }

    /// Whether the ends lie so far apart that no choice should rest on them (R7.2, RC208).
    public var isTooWide: Bool { low <= 0 || high / low > 4 }
}
