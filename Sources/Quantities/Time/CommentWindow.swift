/// The time in which people may comment, by R6.1 to R6.4.
///
///     let window = try CommentWindow(
///         opens: moment.instant(), length: TimeSpan("2 working days"), zone: zone, calendar: holidays)
///     window.closes.saidWithUTC(in: zone)
public struct CommentWindow: Hashable, Sendable {
    /// When comments open.
    public let opens: Instant
    /// When comments close.
    public let closes: Instant
    /// The decider's zone.
    public let zone: Zone
    /// The decider's working days.
    public let calendar: WorkingCalendar

    /// A window of a given length (R6.1).
    ///
    /// Elapsed time counts hours on the one time line. Days keep the time on the decider's clock. Working
    /// days leave out the day of publication and end at the close of work on the nth working day.
    ///
    /// - Throws: `QuantityError` where the length is not positive, or the calendar has no working day.
    public init(
        opens: Instant, length: TimeSpan, zone: Zone, calendar: WorkingCalendar = WorkingCalendar()
    ) throws(QuantityError) {
        guard !length.isNegative, length.seconds != 0, length != .workingDays(0) else {
            throw .emptyWindow(length.said)
        }
        self.opens = opens
        self.zone = zone
        self.calendar = calendar
        let local = opens.local(in: zone)
        switch length {
        case .elapsed(let nanoseconds):
            closes = opens.adding(seconds: nanoseconds / TimeSpan.nanosecondsInSecond)
        case .days(let days):
            closes = LocalTime(date: local.date.adding(days: days), time: local.time, zone: zone).instant
        case .workingDays(let days):
            guard let last = calendar.workingDay(days, after: local.date) else { throw .noWorkingDays }
            closes = LocalTime(date: last, time: calendar.ends, zone: zone).instant
        }
    }

    /// A window that stays open until a day has ended everywhere: 11:59:59 UTC on the day after (R6.2).
    public init(
        opens: Instant, untilEndOf date: CalendarDate, zone: Zone,
        calendar: WorkingCalendar = WorkingCalendar()
    ) throws(QuantityError) {
        let closes = Moment(date: date, zone: .anywhereOnEarth).lastInstant()
        guard closes > opens else { throw .emptyWindow("until the end of \(date.said)") }
        self.opens = opens
        self.closes = closes
        self.zone = zone
        self.calendar = calendar
    }

    /// The full working days that a reviewer has: days of work wholly inside the window, on the reviewer's
    /// clock (R6.3).
    ///
    /// - Parameter reviewerCalendar: the reviewer's own weekend and holidays, where they differ.
    public func fullWorkingDays(in reviewerZone: Zone, calendar reviewerCalendar: WorkingCalendar? = nil)
        -> Int
    {
        let calendar = reviewerCalendar ?? calendar
        let last = closes.local(in: reviewerZone).date
        var day = opens.local(in: reviewerZone).date
        var count = 0
        while day <= last {
            let start = LocalTime(date: day, time: calendar.starts, zone: reviewerZone).instant
            let end = LocalTime(date: day, time: calendar.ends, zone: reviewerZone).instant
            if calendar.isWorkingDay(day), start >= opens, end <= closes { count += 1 }
            guard day < day.adding(days: 1) else { break }
            day = day.adding(days: 1)
        }
        return count
    }

    /// Whether a reviewer has the two full working days that R6.3 asks for (RC611).
    public func isLongEnough(in reviewerZone: Zone, calendar: WorkingCalendar? = nil) -> Bool {
        fullWorkingDays(in: reviewerZone, calendar: calendar) >= Self.fewestWorkingDays
    }

    /// The fewest full working days that a reviewer should have.
    public static let fewestWorkingDays = 2

    /// For people: the end in the decider's zone and in UTC (R6.2).
    public var saidClose: String { closes.saidWithUTC(in: zone) }

    /// Whether comments can still be given.
    public func isOpen(at instant: Instant) -> Bool { opens <= instant && instant <= closes }
}
