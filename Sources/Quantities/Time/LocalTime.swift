/// What a date and a time on the clock mean in a zone: once, twice or never, because clocks change.
public enum LocalTime: Hashable, Sendable {
    /// The usual case.
    case once(Instant)
    /// The clock shows this time twice on that day, because it goes back.
    case twice(first: Instant, second: Instant)
    /// The clock never shows this time, because it goes forward over it; `then` is as many minutes after the
    /// change as the time lies after its start.
    case never(then: Instant)

    /// Places a time on the clock on the time line.
    public init(date: CalendarDate, time: TimeOfDay, zone: Zone) {
        let clock = date.dayNumber * 86_400 + time.secondOfDay
        func candidate(_ offset: Int) -> Instant { Instant(secondsSince1970: clock - offset) }
        // Offsets a day before and after: no zone changes its clock twice within two days.
        let before = zone.offset(at: candidate(0).adding(seconds: -86_400))
        let after = zone.offset(at: candidate(0).adding(seconds: 86_400))
        let valid = Set([before, after]).map(candidate).filter {
            $0.secondsSince1970 + zone.offset(at: $0) == clock
        }.sorted()
        switch valid.count {
        case 0: self = .never(then: candidate(before))
        case 1: self = .once(valid[0])
        default: self = .twice(first: valid[0], second: valid[1])
        }
    }

    /// The one instant to use: the first of two, and the shifted one where there is none, as RFC 5545 has it.
    public var instant: Instant {
        switch self {
        case .once(let instant), .twice(let instant, _), .never(let instant): instant
        }
    }
}
