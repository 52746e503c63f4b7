/// A unit that a span of time can be typed in.
enum SpanUnit: Hashable {
    case nanoseconds, microseconds, milliseconds, seconds, minutes, hours, days, weeks, workingDays

    init?(named name: String) {
        switch name {
        case "ns", "nanosecond", "nanoseconds": self = .nanoseconds
        case "us", "\u{B5}s", "\u{3BC}s", "microsecond", "microseconds": self = .microseconds
        case "ms", "millisecond", "milliseconds", "msec": self = .milliseconds
        case "s", "sec", "secs", "second", "seconds": self = .seconds
        case "m", "min", "mins", "minute", "minutes": self = .minutes
        case "h", "hr", "hrs", "hour", "hours": self = .hours
        case "d", "day", "days": self = .days
        case "w", "week", "weeks": self = .weeks
        case "working day", "working days", "business day", "business days": self = .workingDays
        default: return nil
        }
    }

    /// The unit as days of the calendar, where it is made of them.
    var days: Int128? {
        switch self {
        case .days, .workingDays: 1
        case .weeks: 7
        default: nil
        }
    }

    /// The unit's length, a day taken as 24 hours.
    var nanoseconds: Int128 {
        switch self {
        case .nanoseconds: 1
        case .microseconds: 1_000
        case .milliseconds: 1_000_000
        case .seconds: 1_000_000_000
        case .minutes: 60_000_000_000
        case .hours: 3_600_000_000_000
        case .days, .workingDays: 86_400_000_000_000
        case .weeks: 604_800_000_000_000
        }
    }
}
