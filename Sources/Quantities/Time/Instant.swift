/// A point on the one time line that all zones share, to the second.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01 00:00 UTC, leap seconds not counted.
    public let secondsSince1970: Int

    /// An instant; seconds outside the years 1 to 9999 count as their ends.
    public init(secondsSince1970: Int) {
        // The years 1 to 9999; beyond them no calendar date could be said.
        self.secondsSince1970 = min(max(secondsSince1970, -62_135_596_800), 253_402_300_799)
    }

    /// The instant so many seconds later, or earlier where `seconds` is negative.
    public func adding(seconds: Int) -> Instant {
        let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
        return Instant(secondsSince1970: overflow ? (seconds < 0 ? .min : .max) : sum)
    }

    /// What calendar and clock show in a zone at this instant.
    public func local(in zone: Zone) -> (date: CalendarDate, time: TimeOfDay) {
        let seconds = secondsSince1970 + zone.offset(at: self)
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return (CalendarDate(dayNumber: day), TimeOfDay(secondOfDay: seconds - day * 86_400))
    }

    /// For people, in a zone: `Friday 4 December 2026, 17:00 London time`.
    public func said(in zone: Zone) -> String {
        let (date, time) = local(in: zone)
        return "\(date.said), \(time.said) \(zone.said)"
    }

    /// For people, in a zone and in UTC: `Friday 4 December 2026, 17:00 New York time (22:00 UTC)` (R6.2).
    ///
    /// The day is repeated where it is another one in UTC.
    public func saidWithUTC(in zone: Zone) -> String {
        guard zone != .utc else { return said(in: zone) }
        let here = local(in: zone)
        let there = local(in: .utc)
        let day = there.date == here.date ? "" : there.date.saidWithoutYear + ", "
        return "\(said(in: zone)) (\(day)\(there.time.said) UTC)"
    }

    /// For files: `2026-12-04T17:00:00Z` (ISO 8601).
    public var iso: String {
        let (date, time) = local(in: .utc)
        let clock = [time.hour, time.minute, time.second].map { padded($0, to: 2) }.joined(separator: ":")
        return "\(date.iso)T\(clock)Z"
    }

    /// Earlier instants come first.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }
}
