import Quantities

/// What a threshold does to both sides: items stopped by mistake, and violations let through (R2.7).
///
/// Two lines over the threshold, labelled at their ends, on one axis from zero, all counts for one period. The
/// threshold that matters is marked in shape and in words; of a review queue, the band that people look at.
public struct TradeOffChart: Chart, Hashable {
    /// What one threshold does in the period.
    public struct Setting: Hashable, Sendable {
        /// Items that score at or above it are stopped.
        public let threshold: Double
        /// Legitimate items stopped.
        public let stoppedByMistake: Double
        /// Violations let through.
        public let letThrough: Double

        /// Counts at a threshold.
        public init(threshold: Double, stoppedByMistake: Double, letThrough: Double) {
            self.threshold = threshold
            self.stoppedByMistake = stoppedByMistake
            self.letThrough = letThrough
        }
    }

    /// What is counted, in words: `customers refused by mistake`, `answers let through`.
    public struct Names: Hashable, Sendable {
        /// Of the items stopped by mistake.
        public let stoppedByMistake: String
        /// Of the violations let through.
        public let letThrough: String

        /// The names of legitimate items and of violations, for a noun in the plural.
        public init(of base: String) {
            self.init(stoppedByMistake: "legitimate \(base) stopped", letThrough: "violations let through")
        }

        /// Both names, in the plural.
        public init(
            stoppedByMistake: String = "items stopped by mistake",
            letThrough: String = "violations let through"
        ) {
            self.stoppedByMistake = XMLText.oneLine(stoppedByMistake)
            self.letThrough = XMLText.oneLine(letThrough)
        }
    }

    /// Why a threshold is marked.
    public enum Reason: String, Hashable, Sendable {
        case chosen, recommended, current
        case nearestCompromise = "nearest compromise"

        /// `Chosen threshold`, `Nearest compromise`.
        var title: String { rawValue.withCapital + (self == .nearestCompromise ? "" : " threshold") }
    }

    /// By threshold, the lowest first; each threshold once.
    public let settings: [Setting]
    /// The one that is marked.
    public let chosen: Setting?
    /// Why it is marked.
    public let reason: Reason
    /// The scores that people look at.
    public let band: ClosedRange<Double>?
    /// What the counts are for: `a day`, `in 10,000 messages`.
    public let unit: String
    /// Whether it stands under a table that has the counts, so that it can be low and leave them out.
    public let isSmall: Bool
    /// What is counted.
    public let names: Names

    /// A chart of settings in any order.
    ///
    /// - Parameters:
    ///   - chosen: the threshold of one of them.
    ///   - unit: the one period, or number of items, that all counts are for.
    /// - Throws: `ChartError` for no settings or more than 1,000, for a threshold beyond 10^12 or a count
    ///   beyond 10^9, and for a chosen threshold that is none of them.
    public init(
        _ settings: [Setting], chosen: Double? = nil, as reason: Reason = .chosen,
        band: ClosedRange<Double>? = nil, unit: String = "a day", names: Names = Names(),
        isSmall: Bool = false
    ) throws(ChartError) {
        guard (1...Self.most).contains(settings.count) else {
            throw .wrongCount(settings.count, of: "thresholds", allowed: 1...Self.most)
        }
        for setting in settings { try setting.check() }
        var sorted: [Setting] = []
        for setting in settings.sorted(by: { $0.threshold < $1.threshold })
        where sorted.last?.threshold != setting.threshold {
            sorted.append(setting)
        }
        self.settings = sorted
        self.names = names
        (self.reason, self.unit, self.isSmall) = (reason, XMLText.oneLine(unit), isSmall)
        self.band = band?.clamped(to: (sorted.first?.threshold ?? 0)...(sorted.last?.threshold ?? 0))
        guard let chosen else {
            self.chosen = nil
            return
        }
        guard let match = sorted.first(where: { $0.threshold == chosen }) else {
            throw .notAPoint("\(chosen)")
        }
        self.chosen = match
    }

    /// More thresholds than a drawing can show apart.
    static let most = 1_000
}

extension TradeOffChart.Setting {
    /// The largest threshold, and the largest count, that the axes have room for.
    static let largest = (threshold: 1e12, count: 1e9)

    func check() throws(ChartError) {
        guard threshold.isFinite, abs(threshold) <= Self.largest.threshold else {
            throw .notDrawable("\(threshold)", what: "a threshold")
        }
        for count in [stoppedByMistake, letThrough] where !(count >= 0 && count <= Self.largest.count) {
            throw .notDrawable("\(count)", what: "a count")
        }
    }
}
