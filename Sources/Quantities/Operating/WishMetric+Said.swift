extension WishMetric {
    /// The name in a sentence: `wrongly blocked`.
    public var said: String { rawValue.split(separator: "-").joined(separator: " ") }

    /// The metric at a point as a percentage: `precision 41%`; `nil` where it is not defined.
    public func said(at point: OperatingPoint, mix: LiveMix = .same) -> String? {
        value(at: point, mix: mix).map { "\(said) \(percentage(ofComputed: $0))" }
    }

    /// What the metric is likely to be on other items of the same kind: `likely between 98.1% and 99.5%` (R1.8); `nil`
    /// where it is not defined, and for a precision that was worked out for another mix.
    public func saidRange(at point: OperatingPoint, mix: LiveMix = .same) -> String? {
        guard let (low, high) = interval(at: point, mix: mix) else { return nil }
        // Ends that two figures would make the same are said more finely.
        let ends = (2...5).lazy.map { figures in
            (percentage(ofComputed: low, figures: figures), percentage(ofComputed: high, figures: figures))
        }
        return ends.first { $0.0 != $0.1 }.map { "likely between \($0.0) and \($0.1)" }
    }

    private func interval(at point: OperatingPoint, mix: LiveMix) -> (low: Double, high: Double)? {
        let sample: Sample?
        switch self {
        case .recall: sample = point.recallSample
        case .missed: sample = point.missSample
        case .wronglyBlocked: sample = point.falseBlockSample
        case .precision: sample = mix.baseRate == nil ? point.precisionSample : nil
        case .blocked:
            let stopped = LiveShare.stopped(point, mix: mix)
            return (stopped.low, stopped.high)
        }
        return sample.map { ($0.interval.low, $0.interval.high) }
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

/// A share that was computed, as a percentage at two significant figures (R1.5), or at more.
public func percentage(ofComputed share: Double, figures: Int = 2) -> String {
    let bounded = share.isFinite ? min(max(share, 0), 1) : 0
    // Fifteen decimals take the noise of binary arithmetic off.
    return Fraction(Int128((bounded * 1e15).rounded()), 1_000_000_000_000_000)
        .percentText(.halfUp, figures: figures)
}
