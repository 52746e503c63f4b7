/// A time on the clock, from 00:00 to 23:59:59.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59.
    public let second: Int

    /// A time, or `nil` where the clock has no such time.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
            return nil
        }
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// The time so many seconds after midnight; values outside a day are brought into it.
    init(secondOfDay: Int) {
        let bounded = min(max(secondOfDay, 0), 86_399)
        hour = bounded / 3_600
        minute = bounded / 60 % 60
        second = bounded % 60
    }

    /// 00:00.
    public static let midnight = TimeOfDay(secondOfDay: 0)
    /// 09:00, the start of a working day (R6.3).
    public static let startOfWork = TimeOfDay(secondOfDay: 9 * 3_600)
    /// 17:00, the end of a working day (R6.1, R6.3).
    public static let endOfWork = TimeOfDay(secondOfDay: 17 * 3_600)

    /// Seconds since 00:00.
    public var secondOfDay: Int { hour * 3_600 + minute * 60 + second }

    /// For people and files: `17:00`, with seconds only where there are some.
    public var said: String {
        let start = "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
        return second == 0 ? start : start + ":" + padded(second, to: 2)
    }

    /// Earlier times come first.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.secondOfDay < right.secondOfDay
    }
}
