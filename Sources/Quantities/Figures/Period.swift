import SourceText

/// A stretch of time that counts are said for.
public enum Period: String, Hashable, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, year

    /// Its length in days; a month is 30.4375 days, a year 365.25 (R1.11).
    var days: Fraction {
        switch self {
        case .second: Fraction(1, 86_400)
        case .minute: Fraction(1, 1_440)
        case .hour: Fraction(1, 24)
        case .day: Fraction(1, 1)
        case .week: Fraction(7, 1)
        case .month: Fraction(487, 16)
        case .year: Fraction(1_461, 4)
        }
    }

    /// The periods that people are told counts for, shortest first.
    static let said: [Period] = [.day, .week, .month, .year]

    init(_ text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        switch typed.lowercased() {
        case "s", "sec", "second", "seconds": self = .second
        case "min", "minute", "minutes": self = .minute
        case "h", "hr", "hour", "hours", "hourly": self = .hour
        case "d", "day", "days", "daily": self = .day
        case "w", "wk", "week", "weeks", "weekly": self = .week
        case "mo", "month", "months", "monthly": self = .month
        case "y", "yr", "year", "years", "yearly", "annum": self = .year
        default:
            throw .unknownPeriod(
                typed, nearest: Spelling.nearest(to: typed, in: Self.allCases.map(\.rawValue)))
        }
    }
}
