extension Moment {
    /// For people: `Friday 4 December 2026`, `Friday 4 December 2026, 17:00 London time`.
    ///
    /// A time that the clock shows twice carries its distance from UTC.
    public var said: String {
        guard let time else { return date.said }
        guard let zone else { return "\(date.said), \(time.said)" }
        return "\(date.said), \(time.said) \(zone.said)\(repeatedNote(zone))"
    }

    /// For people, in another zone: `Saturday 5 December 2026, 04:00 Sydney time`.
    ///
    /// A day without a time is said as it is: it belongs to no zone.
    public func said(in other: Zone) -> String {
        guard time != nil else { return date.said }
        return instant(in: other).said(in: other)
    }

    /// For people, in the moment's zone and in UTC: `…, 17:00 New York time (22:00 UTC)` (R6.2).
    ///
    /// - Parameter fallback: the decider's zone, where the moment names none.
    public func saidWithUTC(in fallback: Zone = .utc) -> String {
        guard time != nil else { return date.said }
        return instant(in: fallback).saidWithUTC(in: zone ?? fallback)
    }

    private func repeatedNote(_ zone: Zone) -> String {
        guard isRepeated else { return "" }
        return " (UTC\(Zone.shortOffset(zone.offset(at: instant()))))"
    }
}
