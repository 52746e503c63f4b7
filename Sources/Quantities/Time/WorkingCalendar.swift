/// Which days people work, and from when to when.
public struct WorkingCalendar: Hashable, Sendable {
    /// The days of the week that are free; Saturday and Sunday unless said otherwise.
    public var weekend: Set<Weekday>
    /// Days that are free whatever their weekday.
    public var holidays: Set<CalendarDate>
    /// The start of a working day; 09:00.
    public var starts: TimeOfDay
    /// The end of a working day; 17:00.
    public var ends: TimeOfDay

    /// A calendar; by default Monday to Friday, 09:00 to 17:00, without holidays.
    public init(
        weekend: Set<Weekday> = [.saturday, .sunday], holidays: Set<CalendarDate> = [],
        starts: TimeOfDay = .startOfWork,
        ends: TimeOfDay = .endOfWork
    ) {
        self.weekend = weekend
        self.holidays = holidays
        self.starts = starts
        self.ends = ends
    }

    /// Whether people work on this day.
    public func isWorkingDay(_ date: CalendarDate) -> Bool {
        !weekend.contains(date.weekday) && !holidays.contains(date)
    }

    /// The nth working day after a date, which itself is not counted (as in US FRCP 6(a), R6.1).
    ///
    /// - Returns: `nil` where no day of the week is a working day, or ten years hold too few.
    public func workingDay(_ count: Int, after date: CalendarDate) -> CalendarDate? {
        var day = date
        var left = count
        for _ in 0..<max(3_660, min(count, TimeSpan.longestDays) * 3) where left > 0 {
            day = day.adding(days: 1)
            if isWorkingDay(day) { left -= 1 }
        }
        return left <= 0 ? day : nil
    }
}
