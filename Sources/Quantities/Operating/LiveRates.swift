/// What a threshold does to live traffic, as shares of all items (R7.4).
public struct LiveRates: Hashable, Sendable {
    /// Items stopped.
    public let blockRate: Double
    /// Violations among the items stopped; `nil` where nothing is stopped.
    public let precision: Double?
    /// Violations that get through.
    public let missed: Double
    /// Legitimate items stopped.
    public let legitimateStopped: Double

    private init(blockRate: Double, precision: Double?, missed: Double, legitimateStopped: Double) {
        self.blockRate = blockRate
        self.precision = precision
        self.missed = missed
        self.legitimateStopped = legitimateStopped
    }

    /// By the base rate b: block = b r + (1 - b) f, precision = b r / block.
    public init(recall: Double, falsePositiveRate: Double, baseRate: Double) {
        let caught = baseRate * recall
        let legitimate = (1 - baseRate) * falsePositiveRate
        let block = caught + legitimate
        self.init(
            blockRate: block, precision: block > 0 ? caught / block : nil, missed: baseRate * (1 - recall),
            legitimateStopped: legitimate)
    }

    /// At a threshold, with the labelled set's own mix or re-weighted to the live base rate.
    ///
    /// `nil` where the set lacks a kind of items that the rates need.
    public init?(_ point: OperatingPoint, mix: LiveMix) {
        self.init(point, baseRate: mix.baseRate)
    }

    /// - Parameter baseRate: `nil` for the labelled set's own mix.
    @inline(__always)
    init?(_ point: OperatingPoint, baseRate: Double?) {
        if let baseRate {
            guard let recall = point.recall, let alarms = point.falseBlockRate else { return nil }
            self.init(recall: recall, falsePositiveRate: alarms, baseRate: baseRate)
            return
        }
        guard let block = point.blockRate else { return nil }
        let items = Double(point.items)
        self.init(
            blockRate: block, precision: point.precision, missed: Double(point.falseNegatives) / items,
            legitimateStopped: Double(point.falsePositives) / items)
    }

    /// Items stopped in a period of so many items.
    public func stopped(of volume: Double) -> Double { blockRate * volume }
    /// Violations let through in a period of so many items.
    public func violationsThrough(of volume: Double) -> Double { missed * volume }
    /// Legitimate items stopped in a period of so many items.
    public func legitimateStopped(of volume: Double) -> Double { legitimateStopped * volume }
}
