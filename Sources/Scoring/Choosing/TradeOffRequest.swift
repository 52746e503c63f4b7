import Quantities

/// What a person wants to know about a labelled set.
public struct TradeOffRequest: Sendable {
    /// How many items there are in a period.
    public var volume: Volume?
    /// How live traffic relates to the set; `nil` where nobody said.
    public var mix: LiveMix?
    /// Thresholds to show; the first is the one in use today.
    public var thresholds: [Double] = []
    /// What each kind of mistake costs.
    public var costs: Costs?
    /// The most items that may be stopped.
    public var maxBlock: Share?
    /// The most violations that may get through, of all violations.
    public var maxMiss: Share?
    /// What each team asks for.
    public var wishes: [Wish] = []
    /// A band of scores that people look at.
    public var review: ReviewRequest?

    /// Asks for nothing yet.
    public init() {}
}

/// A band of scores that people look at, and how they do it.
public struct ReviewRequest: Hashable, Sendable {
    /// Items below are let through.
    public let low: Double
    /// Items at or above are stopped.
    public let high: Double
    /// How fast and how well people review.
    public let reviewing: Reviewing

    /// A band from `low` up to, but not including, `high`.
    public init(low: Double, high: Double, reviewing: Reviewing) {
        (self.low, self.high, self.reviewing) = (low, high, reviewing)
    }
}
