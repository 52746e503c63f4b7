/// What the value of a metric is.
public enum MetricValue: String, Hashable, Sendable, CaseIterable {
    /// A share of something: `62%`, `16/500`.
    case share
    /// A length of time at a rank: `P95 latency 4.2 s`.
    case percentile
    /// A share of time, said as the time that is missing.
    case availability
    /// A length of time.
    case duration
    /// A plain number.
    case number
    /// A number with its unit.
    case measure
    /// A number of things in a period, with their unit.
    case flow
    /// A percentage of something that is no whole, so that it may pass 100%.
    case percent
    /// A gap between two percentages.
    case points
    /// A share of tries.
    case times
    /// A number on a scale that ends somewhere.
    case rating
    /// Pieces of words a second.
    case tokens
    /// How many times as fast as allowed.
    case burnRate = "burn-rate"

    /// Whether a value with a percent sign can be meant.
    var allowsPercent: Bool {
        switch self {
        case .share, .availability, .measure, .percent, .points, .times, .rating: true
        case .percentile, .duration, .number, .flow, .tokens, .burnRate: false
        }
    }

    /// A value to type, for messages.
    var example: String {
        switch self {
        case .share: "62%"
        case .percentile: "P95 latency 4.2 s"
        case .availability: "99.9%"
        case .duration: "1.2 s"
        case .number: "300"
        case .measure: "3 minutes"
        case .flow: "300 orders a second"
        case .percent: "12%"
        case .points: "5%"
        case .times: "0.93"
        case .rating: "4.2 of 5"
        case .tokens: "40"
        case .burnRate: "4"
        }
    }

    /// What is wanted, for messages: `a length of time`.
    var wanted: String {
        switch self {
        case .share, .availability, .points, .times: "a share"
        case .percentile, .duration: "a length of time"
        case .number, .tokens, .burnRate: "a number"
        case .measure: "a number with its unit"
        case .flow: "a number in a period"
        case .percent: "a percentage"
        case .rating: "a number and the end of its scale"
        }
    }
}
