extension WishMetric {
    /// The name in a sentence: `wrongly blocked`.
    public var said: String { rawValue.split(separator: "-").joined(separator: " ") }

    /// The metric at a point as a percentage: `precision 41%`; `nil` where it is not defined.
    public func said(at point: OperatingPoint, mix: LiveMix = .same) -> String? {
        value(at: point, mix: mix).map { "\(said) \(percentage(ofComputed: $0))" }
    }
}

extension Wish {
    /// How far a point falls short, in percentage points: `52 points short`; `nil` where the wish is met.
    public func saidShortfall(at point: OperatingPoint, mix: LiveMix = .same) -> String? {
        let missing = shortfall(at: point, mix: mix)
        guard missing > 0 else { return nil }
        guard metric.value(at: point, mix: mix) != nil else { return "not defined" }
        let points = percentage(ofComputed: missing).dropLast()
        return "\(points) \(points == "1" ? "point" : "points") \(isFloor ? "short" : "over")"
    }
}

/// A share that was computed, as a percentage at two significant figures (R1.5).
public func percentage(ofComputed share: Double) -> String {
    let bounded = share.isFinite ? min(max(share, 0), 1) : 0
    // Fifteen decimals take the noise of binary arithmetic off.
    return Fraction(Int128((bounded * 1e15).rounded()), 1_000_000_000_000_000).percentText
}
