extension Share {
    /// The interval at the denominator of the share: `likely between 2 and 5 in 100` (R1.8).
    ///
    /// Bounds are rounded half up and moved one step outward where they would coincide with the count. `nil`
    /// without a sample, and where none or all were hit (R1.9 says those).
    public func saidInterval(over shared: Int? = nil) -> String? {
        guard let sample, sample.bound == nil, case .counted(let count) = frequency(over: shared).extent
        else { return nil }
        let denominator = frequency(over: shared).denominator
        let (low, high) = Self.roundedBounds(sample.interval, count: count, denominator: denominator)
        let lowText = low < 1 ? "fewer than 1" : separated(Int128(low))
        let highText =
            high >= denominator
            ? "more than \(separated(Int128(denominator - 1)))" : separated(Int128(high))
        return "likely between \(lowText) and \(highText) in \(separated(Int128(denominator)))"
    }

    static func roundedBounds(_ interval: WilsonInterval, count: Int, denominator: Int) -> (Int, Int) {
        let low = Int((interval.low * Double(denominator) + 0.5).rounded(.down))
        let high = Int((interval.high * Double(denominator) + 0.5).rounded(.down))
        return (min(low, count - 1), max(high, count + 1))
    }

    /// `likely between 2 and 5 in 100; 16 of 500 checked`; the sample alone beside "fewer than 1 in
    /// 1,000,000".
    func saidIntervalAndSample(over shared: Int?) -> String? {
        guard let sample else { return nil }
        return saidInterval(over: shared).map { "\($0); \(sample.said)" } ?? sample.said
    }

    /// The share with its interval: `about 3 in 100 answers (likely between 2 and 5 in 100; 16 of 500
    /// checked)`, or R1.9's words where none or all were hit; `nil` without a sample.
    public func saidWithRange(of base: BaseNoun? = nil, over shared: Int? = nil) -> String? {
        if let bound = sample?.bound { return bound.said(of: base) }
        return saidIntervalAndSample(over: shared).map { "\(said(of: base, over: shared)) (\($0))" }
    }
}
