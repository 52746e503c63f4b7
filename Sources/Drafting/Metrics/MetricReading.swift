import Quantities

/// One meaning of a metric's name.
public struct MetricReading: Hashable, Sendable {
    /// The meanings that a name can have besides its only one.
    public enum ID: String, Hashable, Sendable, CaseIterable {
        /// Single statements are counted (R1.15).
        case statement
        /// Whole answers are counted.
        case answer
        /// Questions that find at least one right document.
        case hitRate = "hit-rate"
        /// Right documents that are found, averaged over the questions.
        case meanRecall = "mean-recall"
    }

    /// Which meaning; `nil` where the name has only one.
    public let id: ID?
    /// The meaning in words, for a list of choices.
    public let label: String
    /// What it is a share of.
    let base: BaseNoun?
    /// What happens to them, as a verb in the plural; may hold `{number}`.
    let harm: String?
    /// What is said of the rest.
    let complement: String?
}
