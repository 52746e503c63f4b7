/// What a threshold does to a labelled set: an item is stopped where its score is at or above it (spec 7.1).
///
/// Positive items are the violations that should be stopped; negative items are legitimate.
public struct OperatingPoint: Hashable, Sendable {
    /// The threshold; infinity stops nothing.
    public let threshold: Double
    /// Violations that are stopped.
    public let truePositives: Int
    /// Legitimate items that are stopped.
    public let falsePositives: Int
    /// Violations that get through.
    public let falseNegatives: Int
    /// Legitimate items that get through.
    public let trueNegatives: Int

    /// All items.
    public var items: Int { stopped + falseNegatives + trueNegatives }
    /// Items that are stopped.
    public var stopped: Int { truePositives + falsePositives }
    /// Items that break the rules.
    public var violations: Int { truePositives + falseNegatives }
    /// Items that do not.
    public var legitimate: Int { falsePositives + trueNegatives }

    /// tp / (tp + fp); `nil` where nothing is stopped, printed as a dash and never as 100% (spec 7.1).
    public var precision: Double? { Self.ratio(truePositives, stopped) }
    /// tp / (tp + fn); `nil` without violations.
    public var recall: Double? { Self.ratio(truePositives, violations) }
    /// fn / (tp + fn): violations missed; `nil` without violations.
    public var missRate: Double? { Self.ratio(falseNegatives, violations) }
    /// fp / (fp + tn): legitimate items stopped; `nil` without legitimate items.
    public var falseBlockRate: Double? { Self.ratio(falsePositives, legitimate) }
    /// (tp + fp) / n; `nil` without items.
    public var blockRate: Double? { Self.ratio(stopped, items) }

    /// The rates as samples, each with its own denominator, for natural frequencies and intervals (R7.2).
    public var blockSample: Sample? { Sample(hits: stopped, size: items) }
    /// Violations stopped, of all violations; `nil` without violations.
    public var recallSample: Sample? { Sample(hits: truePositives, size: violations) }
    /// Violations let through, of all violations; `nil` without violations.
    public var missSample: Sample? { Sample(hits: falseNegatives, size: violations) }
    /// Violations among the items stopped; `nil` where nothing is stopped.
    public var precisionSample: Sample? { Sample(hits: truePositives, size: stopped) }
    /// Legitimate items stopped, of all legitimate items; `nil` without any.
    public var falseBlockSample: Sample? { Sample(hits: falsePositives, size: legitimate) }

    /// Legitimate items stopped, of all items: the sample behind "600 sessions a day are stopped by mistake".
    public var wronglyStoppedSample: Sample? { Sample(hits: falsePositives, size: items) }
    /// Violations let through, of all items: the sample behind "250 violations a day get through".
    public var throughSample: Sample? { Sample(hits: falseNegatives, size: items) }

    /// The fewest items of either kind from which a threshold should be chosen (RC208).
    public static let fewestItems = 30

    /// Whether the labelled set is too small to choose by: a kind with fewer than 30 items, or a recall or
    /// block rate whose interval spans more than a factor of 4 (RC208).
    public var isSampleTooSmall: Bool {
        let isSparse = min(violations, legitimate) < Self.fewestItems
        return isSparse || [recallSample, blockSample].contains { $0?.interval.isTooWide ?? false }
    }

    private static func ratio(_ part: Int, _ whole: Int) -> Double? {
        whole > 0 ? Double(part) / Double(whole) : nil
    }
}
