/// Every operating point of a labelled set, exactly as scikit-learn defines them (spec 7.1).
///
///     let points = try OperatingPoints(scores: [0.9, 0.7, 0.2], labels: [true, false, false])
///     for point in points { … }        // from the highest threshold down
///     points.point(at: 0.5).recall
///
/// Holds the sorted scores of both kinds, 8 bytes an item; points are counted as they are asked for. Equal
/// scores are one threshold, 0.0 and -0.0 among them.
public struct OperatingPoints: Sendable {
    /// The scores of the violations and of the legitimate items, as `ScoreKey`, ascending.
    let violations: [UInt64]
    let legitimate: [UInt64]
    /// The last zero in the order of the input: the value that stands for the tie of 0.0 and -0.0.
    private let zero: Double

    /// The operating points of scores with their labels; `true` is a violation.
    ///
    /// - Throws: `QuantityError` for no items, for unequal counts, and for a score that is not finite, with
    ///   its number counted from 1.
    public init(scores: [Double], labels: [Bool]) throws(QuantityError) {
        guard scores.count == labels.count else {
            throw .unevenItems(scores: scores.count, labels: labels.count)
        }
        let violations = labels.count(where: { $0 })
        var collector = ScoreCollector(violations: violations, legitimate: labels.count - violations)
        for (index, score) in scores.enumerated() {
            try collector.add(score, isViolation: labels[index])
        }
        try self.init(collector)
    }

    /// The operating points of scores that were collected one by one.
    ///
    /// - Throws: `QuantityError.noItems`.
    public init(_ collector: consuming ScoreCollector) throws(QuantityError) {
        guard collector.count > 0 else { throw .noItems }
        zero = collector.zero
        let sorted = collector.sorted()
        violations = sorted.violations
        legitimate = sorted.legitimate
    }

    /// How many items there are.
    public var items: Int { violations.count + legitimate.count }

    /// The lowest and the highest score.
    public var range: ClosedRange<Double> {
        let low = Swift.min(violations.first ?? .max, legitimate.first ?? .max)
        let high = Swift.max(violations.last ?? .min, legitimate.last ?? .min)
        return ScoreKey.score(of: Swift.min(low, high))...ScoreKey.score(of: Swift.max(low, high))
    }

    /// The counts at any threshold, also one between two scores; infinity stops nothing.
    public func point(at threshold: Double) -> OperatingPoint {
        let key = threshold.isNaN ? UInt64.max : ScoreKey.of(threshold)
        return point(
            threshold: threshold, truePositives: violations.count - Self.rank(of: key, in: violations),
            falsePositives: legitimate.count - Self.rank(of: key, in: legitimate))
    }

    /// The point that stops nothing.
    public var stoppingNothing: OperatingPoint {
        point(threshold: .infinity, truePositives: 0, falsePositives: 0)
    }

    /// A threshold that a person typed.
    ///
    /// - Throws: `QuantityError` where it is not finite, or lies outside the scores.
    public func checked(threshold: Double) throws(QuantityError) -> OperatingPoint {
        guard threshold.isFinite else { throw .thresholdNotFinite("\(threshold)") }
        guard range.contains(threshold) else {
            throw .thresholdOutsideScores(
                "\(threshold)", lowest: "\(range.lowerBound)", highest: "\(range.upperBound)")
        }
        return point(at: threshold)
    }

    /// Refuses a set with one kind of items only: no threshold can be chosen by it.
    public func requireBothKinds() throws(QuantityError) {
        if legitimate.isEmpty { throw .oneClassOnly(positive: true) }
        if violations.isEmpty { throw .oneClassOnly(positive: false) }
    }

    func point(threshold: Double, truePositives: Int, falsePositives: Int) -> OperatingPoint {
        OperatingPoint(
            threshold: threshold, truePositives: truePositives, falsePositives: falsePositives,
            falseNegatives: violations.count - truePositives, trueNegatives: legitimate.count - falsePositives
        )
    }

    /// The score that stands for a tie: the zero of the input, every other score as it is.
    func threshold(of key: UInt64) -> Double {
        let score = ScoreKey.score(of: key)
        return score == 0 ? zero : score
    }

    /// How many keys lie below a key.
    private static func rank(of key: UInt64, in keys: [UInt64]) -> Int {
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
