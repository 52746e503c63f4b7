/// A length of time: so many hours and minutes, or so many days or working days of a calendar.
///
/// Days are not 24 hours: three days from Friday 16:30 end on Monday 16:30, also where the clock changes in
/// between (R6.1). Spans are compared by their length, a day taken as 24 hours; working days are longer than
/// they look, so a span of working days has no length.
public enum TimeSpan: Hashable, Sendable {
    /// Time that passed, in nanoseconds; negative where the end lies before the start.
    case elapsed(nanoseconds: Int)
    /// Days of the calendar, same time on the clock.
    case days(Int)
    /// Days on which people work; weekends and holidays are not counted.
    case workingDays(Int)

    /// The longest span that is accepted: 200 years.
    static let longestDays = 73_000
    static let nanosecondsInSecond = 1_000_000_000

    /// Elapsed seconds; more than 200 years count as 200 years.
    public static func seconds(_ seconds: Int) -> TimeSpan {
        let limit = longestDays * 86_400
        return .elapsed(nanoseconds: min(max(seconds, -limit), limit) * nanosecondsInSecond)
    }

    /// The length in seconds, a day taken as 24 hours; `nil` for working days.
    public var seconds: Double? {
        switch self {
        case .elapsed(let nanoseconds): Double(nanoseconds) / Double(Self.nanosecondsInSecond)
        case .days(let days): Double(days) * 86_400
        case .workingDays: nil
        }
    }

    /// Both spans one after the other; `nil` where one is of working days and the other is not. More than 200
    /// years count as 200 years.
    public func adding(_ other: TimeSpan) -> TimeSpan? {
        switch (self, other) {
        case (.workingDays(let first), .workingDays(let second)):
            return .workingDays(Self.bounded(first.addingReportingOverflow(second), Self.longestDays))
        case (.days(let first), .days(let second)):
            return .days(Self.bounded(first.addingReportingOverflow(second), Self.longestDays))
        default:
            guard let first = nanoseconds, let second = other.nanoseconds else { return nil }
            let limit = Self.longestDays * 86_400 * Self.nanosecondsInSecond
            return .elapsed(nanoseconds: Self.bounded(first.addingReportingOverflow(second), limit))
        }
    }

    /// The length in nanoseconds, a day taken as 24 hours; `nil` for working days.
    private var nanoseconds: Int? {
        switch self {
        case .elapsed(let nanoseconds): nanoseconds
        case .days(let days):
            Self.bounded((days, false), Self.longestDays) * 86_400 * Self.nanosecondsInSecond
        case .workingDays: nil
        }
    }

    private static func bounded(_ sum: (partialValue: Int, overflow: Bool), _ limit: Int) -> Int {
        // A sum that overflows has the sign that neither part has.
        if sum.overflow { return sum.partialValue < 0 ? limit : -limit }
        return min(max(sum.partialValue, -limit), limit)
    }

    /// Whether two spans say the same length, `48 hours` and `2 days` for example.
    public func isAsLong(as other: TimeSpan) -> Bool {
        self == other || (seconds != nil && seconds == other.seconds)
    }

    /// Whether the end lies before the start.
    public var isNegative: Bool {
        switch self {
        case .elapsed(let amount), .days(let amount), .workingDays(let amount): amount < 0
        }
    }
}
