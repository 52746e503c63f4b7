/// A share of all live items that a threshold concerns, with its 95% interval.
///
/// In the labelled set's own mix the interval is Wilson's (R7.2). With a base rate it is that of the rate within
/// its kind, times the kind's share; where both kinds are counted, the two are joined by the method of variance
/// estimates recovery (Zou and Donner 2008).
public struct LiveShare: Hashable, Sendable {
    /// The share itself.
    public let value: Double
    /// The ends of the interval.
    public let low: Double
    /// The upper end; the one-sided bound (R1.9) where none was seen.
    public let high: Double
    /// Whether none of the items checked was one of these, which does not mean that there are none.
    public let isNoneSeen: Bool
    /// The share as an exact number, where it is one of the labelled set.
    let exact: Fraction?
    /// The most that it can be: all items, or all of its kind.
    let most: Double

    private init(
        value: Double, low: Double, high: Double, isNoneSeen: Bool = false, exact: Fraction? = nil,
        most: Double = 1
    ) {
        (self.value, self.low, self.high) = (value, low, high)
        self.isNoneSeen = isNoneSeen
        self.exact = exact
        self.most = most
    }

    /// Items that are stopped.
    public static func stopped(_ point: OperatingPoint, mix: LiveMix) -> LiveShare {
        guard point.threshold < .infinity else { return .none }
        guard let rate = mix.baseRate else { return LiveShare(point.blockSample) }
        return .joined([
            LiveShare(point.recallSample).scaled(by: rate),
            LiveShare(point.falseBlockSample).scaled(by: 1 - rate),
        ])
    }

    /// Legitimate items that are stopped.
    public static func legitimateStopped(_ point: OperatingPoint, mix: LiveMix) -> LiveShare {
        guard point.threshold < .infinity else { return .none }
        guard let rate = mix.baseRate else { return LiveShare(point.wronglyStoppedSample) }
        return LiveShare(point.falseBlockSample).scaled(by: 1 - rate)
    }

    /// Violations that get through.
    public static func violationsThrough(_ point: OperatingPoint, mix: LiveMix) -> LiveShare {
        guard let rate = mix.baseRate else { return LiveShare(point.throughSample) }
        guard point.threshold < .infinity else {
            return LiveShare(value: rate, low: rate, high: rate, most: rate)
        }
        return LiveShare(point.missSample).scaled(by: rate)
    }

    /// Violations that get through, of all violations.
    public static func missed(_ point: OperatingPoint) -> LiveShare {
        guard point.threshold < .infinity else { return LiveShare(value: 1, low: 1, high: 1, exact: .one) }
        return LiveShare(point.missSample)
    }

    /// So many violations, of all violations of a labelled set.
    static func ofViolations(_ count: Int, of set: OperatingPoint) -> LiveShare {
        LiveShare(Sample(hits: count, size: set.violations))
    }

    /// Nothing, which is not uncertain.
    static let none = LiveShare(value: 0, low: 0, high: 0, exact: .zero)

    /// So many violations and legitimate items of a labelled set; `nil` for a kind that is not counted.
    init(violations: Int?, legitimate: Int?, of set: OperatingPoint, mix: LiveMix) {
        guard let rate = mix.baseRate else {
            self.init(Sample(hits: (violations ?? 0) + (legitimate ?? 0), size: set.items))
            return
        }
        let parts = [
            violations.map { LiveShare(Sample(hits: $0, size: set.violations)).scaled(by: rate) },
            legitimate.map { LiveShare(Sample(hits: $0, size: set.legitimate)).scaled(by: 1 - rate) },
        ]
        self = .joined(parts.compactMap(\.self))
    }

    /// Several shares of the same items added up.
    static func joined(_ parts: [LiveShare]) -> LiveShare {
        let uncertain = parts.filter { $0.low < $0.high || $0.value > 0 }
        guard uncertain.count != 1 else { return uncertain[0] }
        let value = uncertain.reduce(0) { $0 + $1.value }
        func distance(_ end: (LiveShare) -> Double) -> Double {
            uncertain.reduce(0) { $0 + end($1) * end($1) }.squareRoot()
        }
        return LiveShare(
            value: value, low: max(0, value - distance { $0.value - $0.low }),
            high: min(1, value + distance { $0.high - $0.value }),
            isNoneSeen: !uncertain.isEmpty && uncertain.allSatisfy(\.isNoneSeen),
            most: min(1, uncertain.reduce(0) { $0 + $1.most }))
    }

    private init(_ sample: Sample?) {
        guard let sample else {
            self = .none
            return
        }
        let bound = sample.hits == 0 ? sample.bound : nil
        self.init(
            value: sample.share.approximate, low: sample.interval.low,
            high: bound?.value ?? sample.interval.high,
            isNoneSeen: bound != nil, exact: sample.share)
    }

    /// The share of those that a weight from 0 to 1 leaves.
    func scaled(by weight: Double) -> LiveShare {
        guard weight != 1 else { return self }
        guard weight > 0 else { return .none }
        return LiveShare(
            value: value * weight, low: low * weight, high: high * weight, isNoneSeen: isNoneSeen,
            most: most * weight)
    }
}
