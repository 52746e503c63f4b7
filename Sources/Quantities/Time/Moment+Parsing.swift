extension Moment {
    /// Reads a moment: `2026-12-04`, `2026-12-04 17:00`, `2026-12-04 17:00 Europe/London`,
    /// `2026-12-04T17:00Z`, `2026-12-04 17:00 +01:00`, `17/11/2026`, `Friday 4 December 2026, 17:00 London time`.
    ///
    /// - Parameter day: where given, a time alone (`09:14`) is read as a time on that day.
    /// - Throws: `QuantityError`: no date, a day that does not exist, a weekday that is another one, no time,
    ///   an unknown zone, a time that the clock jumps over.
    public init(_ text: String, on day: CalendarDate? = nil) throws(QuantityError) {
        let typed = text.trimmed
        var words = Self.spacedOut(typed)
        let date: CalendarDate
        if let day, let first = words.first, first.utf8.contains(UInt8(ascii: ":")),
            first.first?.isDigit == true
        {
            date = day
        } else {
            date = try Self.takeDate(from: &words, typed: typed)
        }
        let time = try Self.takeTime(from: &words)
        let rest = words.joined(separator: " ")
        let zone = try rest.isEmpty ? nil : Zone(rest)
        if let time, let zone, case .never(let then) = LocalTime(date: date, time: time, zone: zone) {
            let local = then.local(in: zone)
            throw .skippedTime(typed, instead: "\(local.date.iso) \(local.time.said)")
        }
        self.init(typed: typed, date: date, time: time, zone: zone)
    }

    /// The words; the `T` and a glued zone of ISO 8601 become words of their own, commas go.
    private static func spacedOut(_ typed: String) -> [String] {
        var words = typed.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        if let first = words.first, let mark = first.firstIndex(where: { $0 == "T" || $0 == "t" }),
            first.first?.isDigit == true, first[..<mark].count(where: { $0 == "-" }) == 2
        {
            words.replaceSubrange(
                0...0, with: [String(first[..<mark]), String(first[first.index(after: mark)...])])
        }
        for (index, word) in words.enumerated()
        where word.utf8.contains(UInt8(ascii: ":")) && word.first?.isDigit == true {
            guard let end = word.firstIndex(where: { "Zz+-\u{2212}".contains($0) }), end > word.startIndex
            else { continue }
            words.replaceSubrange(index...index, with: [String(word[..<end]), String(word[end...])])
            break
        }
        return words
    }

    private static func takeTime(from words: inout [String]) throws(QuantityError) -> TimeOfDay? {
        guard let first = words.first, first.first?.isDigit == true else { return nil }
        let parts = first.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count <= 2 }), parts[1].count == 2,
            let hour = wholeNumber(parts[0]), let minute = wholeNumber(parts[1])
        else { throw .notATime(first) }
        var second = 0
        if parts.count == 3 {
            guard let typed = wholeNumber(parts[2]), parts[2].count == 2 else { throw .notATime(first) }
            second = typed
        }
        guard let time = TimeOfDay(hour: hour, minute: minute, second: second) else { throw .notATime(first) }
        words.removeFirst()
        if let next = words.first?.lowercased(), ["am", "pm", "a.m.", "p.m."].contains(next) {
            throw .notATime(first + " " + next)
        }
        return time
    }

    private static func takeDate(from words: inout [String], typed: String) throws(QuantityError)
        -> CalendarDate
    {
        var weekday: Weekday?
        if let first = words.first, let named = Weekday(named: first) {
            weekday = named
            words.removeFirst()
        }
        guard let first = words.first else { throw .notADate(typed) }
        let date: CalendarDate
        if let numbers = isoNumbers(first) {
            date = try checked(year: numbers[0], month: numbers[1], day: numbers[2], typed: first)
            words.removeFirst()
        } else if first.contains("/") || first.contains("."), first.first?.isDigit == true {
            date = try numbered(first)
            words.removeFirst()
        } else {
            date = try writtenOut(&words, typed: typed)
        }
        if let weekday, weekday != date.weekday {
            throw .otherWeekday(typed, date: date)
        }
        return date
    }

    private static func isoNumbers(_ word: String) -> [Int]? {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count),
            (1...2).contains(parts[2].count)
        else { return nil }
        let numbers = parts.compactMap { wholeNumber($0) }
        return numbers.count == 3 ? numbers : nil
    }

    /// `2026/12/04`, and `17/11/2026` or `11.17.2026` where only one of the two can be the month.
    private static func numbered(_ word: String) throws(QuantityError) -> CalendarDate {
        let parts = word.split(whereSeparator: { "/.".contains($0) })
        let numbers = parts.compactMap { wholeNumber($0) }
        guard numbers.count == 3, parts.count == 3 else { throw .notADate(word) }
        if parts[0].count == 4 {
            return try checked(year: numbers[0], month: numbers[1], day: numbers[2], typed: word)
        }
        guard parts[2].count == 4 else { throw .notADate(word) }
        let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
        let monthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
        if let dayFirst, let monthFirst, dayFirst != monthFirst {
            throw .dayOrMonthFirst(word, dayFirst: dayFirst, monthFirst: monthFirst)
        }
        if let date = dayFirst ?? monthFirst { return date }
        throw .noSuchDay(word, year: numbers[2], month: numbers[1])
    }

    /// `4 December 2026`, `4 Dec 2026`, `December 4 2026`.
    private static func writtenOut(_ words: inout [String], typed: String) throws(QuantityError)
        -> CalendarDate
    {
        guard words.count >= 3 else { throw .notADate(typed) }
        let dayFirst = words[0].first?.isDigit == true
        let month = CalendarDate.monthNames.firstIndex {
            let wanted = words[dayFirst ? 1 : 0].lowercased()
            return $0.lowercased() == wanted || (wanted.count == 3 && $0.lowercased().hasPrefix(wanted))
        }
        guard let month, let day = wholeNumber(words[dayFirst ? 0 : 1]), words[2].count == 4,
            let year = wholeNumber(words[2])
        else { throw .notADate(typed) }
        let date = try checked(
            year: year, month: month + 1, day: day, typed: words[...2].joined(separator: " "))
        words.removeFirst(3)
        return date
    }

    private static func checked(year: Int, month: Int, day: Int, typed: String) throws(QuantityError)
        -> CalendarDate
    {
        if let date = CalendarDate(year: year, month: month, day: day) { return date }
        throw .noSuchDay(typed, year: year, month: month)
    }
}
