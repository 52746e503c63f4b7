/// How much a finding matters.
public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
    /// Style: worth a thought.
    case info
    /// A reader will be puzzled or misled.
    case warning
    /// The document is unusable without it.
    case error

    /// From the least to the most.
    public static func < (first: Severity, second: Severity) -> Bool { first.rank < second.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
