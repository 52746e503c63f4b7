import Quantities

/// Two to six shares of the same thing, as bars with their values in words.
///
/// Shares of 1 in 10 or more are drawn against the whole, whose outline is shown (R2.3). Where all are
/// smaller, the scale ends at a round value, and the chart says so.
public struct ComparisonBars: Chart, Hashable {
    /// One share and what it belongs to.
    public struct Bar: Hashable, Sendable {
        /// `Review desk, by hand`.
        public let label: String
        /// The share.
        public let figure: Figure

        /// A share with its label.
        public init(_ label: String, _ figure: Figure) {
            self.label = label
            self.figure = figure
        }
    }

    /// From the top down.
    public let bars: [Bar]
    /// The denominator that all values are said over: the one that R1.3 asks for, or the coarsest that every
    /// sample supports (R1.8).
    public let denominator: Int
    /// The value of each bar, 0 to 1.
    let values: [Double]
    /// Each value in words: `about 29 in 100`.
    let words: [String]

    /// Bars in the order given.
    ///
    /// - Parameter shared: the denominator that the document uses for this base.
    /// - Throws: `ChartError` for fewer than 2 or more than 6 bars, for a figure that is no share, and for
    ///   shares of different things.
    public init(_ bars: [Bar], over shared: Int? = nil) throws(ChartError) {
        let allowed = 2...6
        guard allowed.contains(bars.count) else {
            throw .wrongCount(bars.count, of: "bars", allowed: allowed)
        }
        try SameBase.require(bars.map(\.figure))
        let shares = bars.compactMap(\.figure.share)
        let wanted = shared ?? Denominator.shared(by: shares)
        // None or all of a sample is said by the sample's own size, so that its cap binds nobody else.
        let common = shares.filter { $0.sample?.bound == nil }.map { $0.frequency(over: wanted).denominator }
            .min()
        self.bars = bars
        denominator = common ?? wanted
        values = shares.map { min(max($0.value.approximate, 0), 1) }
        words = shares.map { $0.said(over: common ?? wanted) }
    }

    /// What the bars are shares of, where it is known.
    var base: String? { bars.compactMap { $0.figure.leadBase?.plural }.first }

    /// The end of the scale, as a share.
    var end: Double { scale.end }

    /// The end of the scale and what it is in units of the denominator.
    var scale: (end: Double, said: String) {
        let highest = values.max() ?? 0
        let whole = Double(denominator)
        guard highest > 0, highest < 0.1 else { return (1, RoundScale(span: whole, steps: 1).count(1)) }
        let round = RoundScale(span: highest * whole, steps: 1)
        return (round.value(1) / whole, round.count(1))
    }
}
