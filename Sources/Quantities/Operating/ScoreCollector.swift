/// Scores with their labels, collected one by one as a file is read; 8 bytes an item.
public struct ScoreCollector: Sendable {
    private var violations: [UInt64] = []
    private var legitimate: [UInt64] = []
    /// The last zero that was added, with its sign.
    private(set) var zero = 0.0

    /// A collector, with room for as many items of each kind where that is known.
    public init(violations: Int = 0, legitimate: Int = 0) {
        self.violations.reserveCapacity(max(0, violations))
        self.legitimate.reserveCapacity(max(0, legitimate))
    }

    /// How many items were added.
    public var count: Int { violations.count + legitimate.count }

    /// Adds an item.
    ///
    /// - Throws: `QuantityError.notFiniteScore` with the item's number, counted from 1.
    @inline(__always)
    public mutating func add(_ score: Double, isViolation: Bool) throws(QuantityError) {
        guard score.isFinite else { throw .notFiniteScore(item: count + 1) }
        if score == 0 { zero = score }
        if isViolation {
            violations.append(ScoreKey.of(score))
        } else {
            legitimate.append(ScoreKey.of(score))
        }
    }

    /// Both kinds, ascending.
    consuming func sorted() -> (violations: [UInt64], legitimate: [UInt64]) {
        RadixSort.sort(&violations)
        RadixSort.sort(&legitimate)
        return (violations, legitimate)
    }
}
