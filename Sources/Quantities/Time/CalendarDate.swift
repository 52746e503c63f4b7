/// A day of the Gregorian calendar, without a time or a zone: 4 December 2026.
///
/// Years run from 1 to 9999. Day numbers count from 1 January 1970.
/// Arithmetic: Hinnant 2013, chrono-Compatible Low-Level Date Algorithms.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// 1 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to the last day of the month.
    public let day: Int

    /// A date, or `nil` where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.daysInMonth(month, year: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day with this number since 1 January 1970; the ends of the range are 1 January of the year 1
    /// and 31 December 9999.
    public init(dayNumber: Int) {
        let bounded = min(max(dayNumber, Self.firstDayNumber), Self.lastDayNumber)
        let shifted = bounded + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    private static let firstDayNumber = -719_162
    private static let lastDayNumber = 2_932_896

    /// Days since 1 January 1970; negative before it.
    public var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the week.
    public var weekday: Weekday {
        let offset = (dayNumber + 3) % 7
        return Weekday(rawValue: (offset < 0 ? offset + 7 : offset) + 1) ?? .monday
    }

    /// The day so many days later, or earlier where `days` is negative.
    public func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return CalendarDate(dayNumber: overflow ? (days < 0 ? .min : .max) : sum)
    }

    /// For people: `Friday 4 December 2026`.
    public var said: String { "\(weekday.name) \(day) \(Self.monthNames[month - 1]) \(year)" }

    /// For people, where the year is clear: `Friday 4 December`.
    public var saidWithoutYear: String { "\(weekday.name) \(day) \(Self.monthNames[month - 1])" }

    /// For files: `2026-12-04` (ISO 8601).
    public var iso: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

    /// Earlier days come first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The numbers of the months by their names in small letters, whole and short: `september`, `sep`, `sept`.
    public static let monthNumbers: [String: Int] = {
        var numbers = ["sept": 9]
        for (index, name) in monthNames.enumerated() {
            numbers[name.lowercased()] = index + 1
            numbers[name.prefix(3).lowercased()] = index + 1
        }
        return numbers
    }()

    static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A number with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
