/// A moment as a person writes it: a day, perhaps a time, perhaps a zone.
///
///     try Moment("2026-12-04 17:00 Europe/London").said
///     // Friday 4 December 2026, 17:00 London time
///
/// What was typed is kept. Moments are ordered by their instant; a moment without a zone counts as UTC, one
/// without a time as the start of its day. Use `instant(in:)` where the zone is known.
public struct Moment: Hashable, Sendable {
    /// The text as it was typed.
    public let typed: String
    /// The day.
    public let date: CalendarDate
    /// `nil` where only a day was given.
    public let time: TimeOfDay?
    /// `nil` where no zone was given.
    public let zone: Zone?

    /// A moment put together from its parts; it reads as if it had been typed in full.
    public init(date: CalendarDate, time: TimeOfDay? = nil, zone: Zone? = nil) {
        self.date = date
        self.time = time
        self.zone = zone
        typed = [date.iso, time?.said, zone?.identifier].compactMap { $0 }.joined(separator: " ")
    }

    init(typed: String, date: CalendarDate, time: TimeOfDay?, zone: Zone?) {
        self.typed = typed
        self.date = date
        self.time = time
        self.zone = zone
    }

    /// The instant; a day without a time gives its start.
    ///
    /// - Parameter fallback: the zone where the moment names none.
    public func instant(in fallback: Zone = .utc) -> Instant {
        LocalTime(date: date, time: time ?? .midnight, zone: zone ?? fallback).instant
    }

    /// The last second that still belongs to the moment: the end of the day where no time was given, so that
    /// a deadline "by 4 December" has not passed at noon of that day.
    public func lastInstant(in fallback: Zone = .utc) -> Instant {
        guard time == nil else { return instant(in: fallback) }
        let nextDay = LocalTime(date: date.adding(days: 1), time: .midnight, zone: zone ?? fallback)
        return nextDay.instant.adding(seconds: -1)
    }

    /// Whether the clock shows this time twice; the first of the two is then meant.
    public var isRepeated: Bool {
        guard let time, let zone else { return false }
        if case .twice = LocalTime(date: date, time: time, zone: zone) { return true }
        return false
    }

    /// The time between two moments; negative where the other one lies before this.
    public func span(to other: Moment, in fallback: Zone = .utc) -> TimeSpan {
        let start = instant(in: fallback).secondsSince1970
        return .seconds(other.instant(in: fallback).secondsSince1970 - start)
    }

    /// The day of the week.
    public var weekday: Weekday { date.weekday }
}

extension Moment: Comparable {
    /// By the instant, then by the text.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.instant(), left.typed) < (right.instant(), right.typed)
    }
}
