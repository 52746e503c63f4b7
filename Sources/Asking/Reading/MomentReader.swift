import Quantities

/// Reads a moment as people say it, seen from now: `Friday 17:00`, `in 48 hours`, `4 December 5pm London`.
///
/// What is read is always said back in full, because most short forms can be meant in two ways.
public struct MomentReader: Hashable, Sendable {
    /// The moment at which it is typed.
    public let now: Instant
    /// The zone of whoever types, which holds where none is named.
    public let zone: Zone

    /// Takes the clock as a value.
    public init(now: Instant, zone: Zone) {
        self.now = now
        self.zone = zone
    }

    /// - Throws: `QuantityError`, in the words of `Moment`.
    public func read(_ text: String) throws(QuantityError) -> Moment {
        let words = Self.words(of: text)
        if let relative = try relative(words) { return relative }
        return try complete(day: nil, words[...], typed: text)
    }

    /// The moment in full, with the zone and UTC, and how far off it is: `Friday 4 December 2026, 17:00 London
    /// time (17:00 UTC), in 9 days`.
    public func said(_ moment: Moment) -> String {
        "\(moment.saidWithUTC(in: zone)), \(distance(to: moment))"
    }

    /// How a file keeps it: as it was typed where that says all, or else in full.
    public func written(_ moment: Moment) -> String {
        Moment(date: moment.date, time: moment.time, zone: moment.zone).typed
    }

    /// A moment that is told as seen from now, as a file keeps it: `now`, `today 14:05`, `in 2 weeks`; `nil` for any other
    /// text. Whoever reads it later has another now.
    public func writtenOut(_ text: String) -> String? {
        guard let first = Self.words(of: text).first?.lowercased(), Self.seenFromNow.contains(first),
            let moment = try? read(text)
        else { return nil }
        return written(moment)
    }

    private static let seenFromNow: Set<String> = ["now", "today", "tomorrow", "yesterday", "in"]

    /// How far off a moment is, in days: `today`, `in 9 days`, `3 days ago`.
    public func distance(to moment: Moment) -> String {
        let today = now.local(in: moment.zone ?? zone).date.dayNumber
        let days = moment.date.dayNumber - today
        switch days {
        case 0:
            guard moment.time != nil else { return "today" }
            let instant = moment.instant(in: zone)
            // A minute is the finest that is said.
            if instant <= now, now < instant.adding(seconds: 60) { return "now" }
            return instant < now ? "earlier today" : "today"
        case 1: return "tomorrow"
        case -1: return "yesterday"
        default: return days > 0 ? "in \(days) days" : "\(-days) days ago"
        }
    }

    // MARK: Words

    private static func words(of text: String) -> [String] {
        var words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
        if let first = words.first?.lowercased(), ["on", "by", "at", "until"].contains(first), words.count > 1
        {
            words.removeFirst()
        }
        if let last = words.last, last.hasSuffix("."), last.count > 1 { words[words.count - 1].removeLast() }
        words.removeAll { $0.lowercased() == "at" || $0.lowercased() == "o'clock" }
        return joiningTimes(words)
    }

    /// `5pm`, `5 pm`, `5:30pm` and `noon` as 24-hour times.
    private static func joiningTimes(_ words: [String]) -> [String] {
        var result: [String] = []
        for word in words {
            let lower = word.lowercased()
            if let half = ["am": 0, "a.m.": 0, "pm": 12, "p.m.": 12][lower], let last = result.last,
                let time = time(last, half)
            {
                result[result.count - 1] = time
            } else if lower == "noon" || lower == "midday" {
                result.append("12:00")
            } else if lower.hasSuffix("pm") || lower.hasSuffix("am"),
                let time = time(String(lower.dropLast(2)), lower.hasSuffix("pm") ? 12 : 0)
            {
                result.append(time)
            } else {
                result.append(word)
            }
        }
        return result
    }

    private static func time(_ text: String, _ half: Int) -> String? {
        let parts = text.split(separator: ":").map(String.init)
        guard let hour = parts.first.flatMap(Int.init), (1...12).contains(hour), parts.count <= 2 else {
            return nil
        }
        let minutes = parts.count == 2 ? parts[1] : "00"
        guard minutes.count == 2, Int(minutes) != nil else { return nil }
        return "\(hour % 12 + half):\(minutes)"
    }

    // MARK: Days

    private func relative(_ words: [String]) throws(QuantityError) -> Moment? {
        guard let first = words.first?.lowercased() else { return nil }
        let (today, time) = now.local(in: zone)
        let rest = words.dropFirst()
        switch first {
        case "now":
            guard let minute = TimeOfDay(hour: time.hour, minute: time.minute) else { return nil }
            return Moment(date: today, time: minute, zone: zone)
        case "today", "tonight": return try complete(day: today, rest, typed: words.joined(separator: " "))
        case "tomorrow": return try complete(day: today.adding(days: 1), rest, typed: "")
        case "yesterday": return try complete(day: today.adding(days: -1), rest, typed: "")
        case "in": return try after(rest)
        default: break
        }
        if first.contains(":"), first.first?.isNumber == true {
            return try complete(day: today, words[...], typed: words.joined(separator: " "))
        }
        let isNext = first == "next"
        let named = isNext || first == "this" ? rest : words[...]
        if let name = named.first, let weekday = Weekday(named: name),
            named.count == 1 || named.dropFirst().first?.contains(":") == true
        {
            return try self.weekday(weekday, isNext: isNext, named.dropFirst())
        }
        return try withoutYear(words)
    }

    /// `in 48 hours`, `in 3 days at 17:00`, `in 2 working days`.
    private func after(_ words: ArraySlice<String>) throws(QuantityError) -> Moment {
        let mark = words.firstIndex { $0.contains(":") } ?? words.endIndex
        let span = try TimeSpan(words[..<mark].joined(separator: " "))
        let today = now.local(in: zone).date
        let rest = words[mark...]
        switch span {
        case .elapsed(let nanoseconds):
            let instant = now.adding(seconds: nanoseconds / 1_000_000_000)
            let local = instant.local(in: zone)
            return Moment(
                date: local.date, time: TimeOfDay(hour: local.time.hour, minute: local.time.minute),
                zone: zone)
        case .days(let days): return try complete(day: today.adding(days: days), rest, typed: "")
        case .workingDays(let days):
            let day = WorkingCalendar().workingDay(days, after: today) ?? today.adding(days: days)
            guard rest.isEmpty else { return try complete(day: day, rest, typed: "") }
            return Moment(date: day, time: .endOfWork, zone: zone)
        }
    }

    /// The next such day that has not passed; `next` is the one of the week after this.
    private func weekday(
        _ weekday: Weekday, isNext: Bool, _ rest: ArraySlice<String>
    ) throws(QuantityError) -> Moment {
        let today = now.local(in: zone).date
        var days = (weekday.rawValue - today.weekday.rawValue + 7) % 7
        if isNext { days += days == 0 || weekday.rawValue > today.weekday.rawValue ? 7 : 0 }
        let moment = try complete(day: today.adding(days: days), rest, typed: "")
        guard days == 0, !isNext, moment.time == nil || moment.instant(in: zone) <= now else { return moment }
        return try complete(day: today.adding(days: 7), rest, typed: "")
    }

    /// `4 December 17:00`, in this year or, where that has passed, in the next.
    private func withoutYear(_ words: [String]) throws(QuantityError) -> Moment? {
        var words = words
        if let name = words.first, Weekday(named: name) != nil { words.removeFirst() }
        guard words.count >= 2 else { return nil }
        let isDay = { (word: String) in
            Int(word.prefix { $0.isNumber }).map { (1...31).contains($0) } ?? false
        }
        let suffixes = ["st", "nd", "rd", "th"]
        for index in 0...1 where isDay(words[index]) {
            for suffix in suffixes where words[index].lowercased().hasSuffix(suffix) {
                words[index] = String(words[index].dropLast(2))
            }
        }
        guard isDay(words[0]) != isDay(words[1]), words.count < 3 || Int(words[2]).map({ $0 < 1000 }) ?? true
        else { return nil }
        let today = now.local(in: zone).date
        for year in [today.year, today.year + 1] {
            var full = words
            full.insert(String(year), at: 2)
            let text = full.prefix(3).joined(separator: " ")
            guard let day = try? Moment(text).date else { continue }
            if day >= today { return try complete(day: day, full[3...], typed: "") }
        }
        return nil
    }

    // MARK: Time and zone

    /// The time and the zone behind a day; a time without a zone is one in the zone of whoever types.
    private func complete(
        day: CalendarDate?, _ rest: ArraySlice<String>, typed: String
    ) throws(QuantityError) -> Moment {
        let text =
            (day.map { [$0.iso] } ?? []).joined() + (day == nil ? "" : " ") + rest.joined(separator: " ")
        var moment: Moment
        do throws(QuantityError) {
            moment = try Moment(text)
        } catch {
            guard case .unknownZone = error, let named = try? Moment(text + " time") else { throw error }
            moment = named
        }
        if moment.time != nil, moment.zone == nil {
            moment = try Moment(Moment(date: moment.date, time: moment.time, zone: zone).typed)
        }
        return moment
    }
}
