extension TimeSpan {
    /// For people: `36 hours`, `1 hour 20 minutes`, `2 days`, `2 working days`, `4.2 seconds`.
    ///
    /// Hours are said up to 72, then days and hours; seconds only below ten minutes, unless `exact`.
    public var said: String {
        switch self {
        case .days(let days): counted(days, "day")
        case .workingDays(let days): counted(days, "working day")
        case .elapsed(let nanoseconds):
            (nanoseconds < 0 ? "minus " : "") + Self.saidElapsed(nanoseconds.magnitude)
        }
    }

    /// For people, before a noun: `1-hour`, `48-hour`, `2-working-day`; `nil` where the span has two parts.
    public var saidBeforeNoun: String? {
        let words = said.words
        let numbers = words.count(where: { $0.first?.isDigit == true })
        guard words.count >= 2, numbers == 1, let unit = words.last else { return nil }
        let singular = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
        let parts: [String] = words.dropLast() + [singular]
        return parts.joined(separator: "-")
    }

    private static func saidElapsed(_ nanoseconds: UInt) -> String {
        let perSecond = UInt(nanosecondsInSecond)
        guard nanoseconds > 0 else { return "0 minutes" }
        if nanoseconds % (60 * perSecond) != 0, nanoseconds < 60 * perSecond {
            return saidSeconds(nanoseconds)
        }
        let seconds = Int(nanoseconds / perSecond)
        let fraction = nanoseconds % perSecond
        if fraction != 0 {
            let minutes = counted(seconds / 60, "minute")
            return minutes + " " + saidSeconds(nanoseconds - UInt(seconds / 60 * 60) * perSecond)
        }
        var parts: [String] = []
        let hours = seconds / 3_600
        if hours > 72 || (hours == 72 && seconds % 3_600 != 0) {
            parts.append(counted(hours / 24, "day"))
            if hours % 24 != 0 { parts.append(counted(hours % 24, "hour")) }
        } else if hours > 0 {
            parts.append(counted(hours, "hour"))
        }
        if seconds / 60 % 60 != 0 { parts.append(counted(seconds / 60 % 60, "minute")) }
        if seconds % 60 != 0 { parts.append(counted(seconds % 60, "second")) }
        return parts.joined(separator: " ")
    }

    /// `4.2 seconds`, `850 milliseconds`, `1 second`.
    private static func saidSeconds(_ nanoseconds: UInt) -> String {
        let (scale, unit) =
            nanoseconds >= 1_000_000_000
            ? (1_000_000_000, "second")
            : nanoseconds >= 1_000_000
                ? (1_000_000, "millisecond")
                : nanoseconds >= 1_000 ? (1_000, "microsecond") : (1, "nanosecond")
        let amount = Fraction(Int128(nanoseconds), Int128(scale))
        return amount.decimalText + " " + unit + (amount == .one ? "" : "s")
    }
}

/// `1 hour`, `20 minutes`, with the thousands separated.
private func counted(_ count: Int, _ unit: String) -> String {
    "\(Fraction(Int128(count), 1).decimalText) \(unit)\(count == 1 ? "" : "s")"
}
