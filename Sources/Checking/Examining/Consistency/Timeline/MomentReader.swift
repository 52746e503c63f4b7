import Quantities

/// Reads days and times of day from tokens: `2026-02-18 14:13`, `Fri 13 Nov 2026, 23:10`, `07:30am`, `21:17 UTC`.
struct MomentReader {
    /// A moment as far as it is told.
    struct Found: Hashable {
        var tokens: Range<Int>
        var date: CalendarDate?
        var time: TimeOfDay?
        var zone: Zone?
    }

    private let prose: Prose
    private let lists: SharedLists
    private static let joints: WordSet = ["at", "ca", "about", "around", "approx", "t"]
    private static let weekdays: WordSet = [
        "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    private static let ordinals: [[UInt8]] = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

    init(_ prose: Prose, _ lists: SharedLists) {
        self.prose = prose
        self.lists = lists
    }

    /// All moments of a range, in order.
    func all(in range: Range<Int>) -> [Found] {
        var found: [Found] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if mayBegin(index, in: range), let moment = read(at: index, in: range) {
                found.append(moment)
                index = moment.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether a moment may begin at a token, as few do: a date, a time, a number before a month, a month before a
    /// number, or a weekday.
    private func mayBegin(_ index: Int, in range: Range<Int>) -> Bool {
        let token = prose.tokens[index]
        switch token.kind {
        case .date, .time: return true
        case .mark: return false
        default:
            if isWeekday(index) { return true }
            guard index + 1 < range.upperBound else { return false }
            return isMonth(index + 1) || isMonth(index)
        }
    }

    /// The moment that begins at a token; `nil` where none does.
    func read(at index: Int, in range: Range<Int>) -> Found? {
        var next = index
        if isWeekday(next) {
            next += 1
            while next < range.upperBound,
                prose.tokens[next].isMark(UInt8(ascii: ",")) || prose.tokens[next].isMark(UInt8(ascii: "."))
            {
                next += 1
            }
        }
        var found = Found(tokens: index..<index)
        if let (date, end) = date(at: next, in: range) {
            found.date = date
            next = end
            found.tokens = index..<end
            next = afterJoints(next, in: range)
        } else if next != index {
            return nil
        }
        guard next < range.upperBound, prose.tokens[next].kind == .time,
            let (time, end) = time(at: next, in: range)
        else { return found.date == nil ? nil : found }
        found.time = time
        let (zone, last) = zone(at: end, in: range)
        found.zone = zone
        found.tokens = index..<last
        return found
    }

    /// `Fri`, `Fri.` before its day, or `Friday`.
    private func isWeekday(_ index: Int) -> Bool {
        prose.tokens[index].traits.contains(.capitalised) && prose.isOne(of: Self.weekdays, index)
    }

    private func isMonth(_ index: Int) -> Bool { lists.has(prose.tokens[index].word, on: .months) }

    private func date(at index: Int, in range: Range<Int>) -> (CalendarDate, Int)? {
        guard index < range.upperBound else { return nil }
        if prose.tokens[index].kind == .date {
            return (try? Moment(prose.text(index..<index + 1))).map { ($0.date, index + 1) }
        }
        guard index + 2 < range.upperBound else { return nil }
        let dayFirst = number(index, of: 1...31)
        if let day = dayFirst, isMonth(index + 1), let year = number(index + 2, of: 1900...2199) {
            return calendarDate(year, index + 1, day).map { ($0, index + 3) }
        }
        guard isMonth(index), let day = number(index + 1, of: 1...31) else { return nil }
        let year = prose.tokens[index + 2].isMark(UInt8(ascii: ",")) ? index + 3 : index + 2
        guard year < range.upperBound, let number = number(year, of: 1900...2199) else { return nil }
        return calendarDate(number, index, day).map { ($0, year + 1) }
    }

    private func calendarDate(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        CalendarDate.monthNumbers[String(prose.lowercased(month).prefix(3))]
            .flatMap { CalendarDate(year: year, month: $0, day: day) }
    }

    /// A whole number, or one with an ordinal ending such as `4th`.
    private func number(_ index: Int, of range: ClosedRange<Int>) -> Int? {
        let token = prose.tokens[index]
        guard token.kind == .number || token.kind == .word, token.end - token.start <= 4 else { return nil }
        guard prose.bytes[Int(token.start)] <= 0x39 else { return nil }
        let digits = prose.bytes[token.range].prefix { $0 >= 0x30 && $0 <= 0x39 }
        let ending = prose.bytes[digits.endIndex..<Int(token.end)].map(Glob.small)
        guard ending.isEmpty || token.kind == .word && Self.ordinals.contains(ending) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return !digits.isEmpty && range.contains(number) ? number : nil
    }

    private func afterJoints(_ start: Int, in range: Range<Int>) -> Int {
        var index = start
        while index < min(range.upperBound, start + 4) {
            let token = prose.tokens[index]
            let isJoint =
                token.isMark(UInt8(ascii: ",")) || token.isMark(UInt8(ascii: "."))
                || token.isMark(UInt8(ascii: "-"))
                || token.kind == .word && prose.isOne(of: Self.joints, index)
            guard isJoint else { return index }
            index += 1
        }
        return index
    }

    private func time(at index: Int, in range: Range<Int>) -> (TimeOfDay, Int)? {
        let parts = prose.text(index..<index + 1).split(separator: ":").compactMap { Int($0) }
        guard parts.count >= 2 else { return nil }
        var hour = parts[0]
        var end = index + 1
        if end < range.upperBound, prose.tokens[end].kind == .word, (1...12).contains(hour) {
            let half = prose.lowercased(end)
            if half == "am" || half == "pm" || half == "a.m" || half == "p.m" {
                hour = hour % 12 + (half.hasPrefix("p") ? 12 : 0)
                end += 1
            }
        }
        let second = parts.count > 2 ? parts[2] : 0
        return TimeOfDay(hour: hour, minute: parts[1], second: second).map { ($0, end) }
    }

    /// A zone right after a time: `UTC`, `Z`, `Europe/London`.
    private func zone(at index: Int, in range: Range<Int>) -> (Zone?, Int) {
        guard index < range.upperBound else { return (nil, index) }
        let token = prose.tokens[index]
        guard token.kind == .word, token.traits.contains(.capitalised) else { return (nil, index) }
        if index + 1 < range.upperBound, prose.tokens[index + 1].traits.contains(.joined),
            let zone = try? Zone(prose.text(index..<index + 2))
        {
            return (zone, index + 2)
        }
        guard token.traits.contains(.allCapitals) || token.end - token.start == 1 else { return (nil, index) }
        guard let zone = try? Zone(prose.text(index..<index + 1)) else {
            // `CEST` and its like name no one zone, but they are no words of what happened either.
            return (nil, token.end - token.start <= 4 ? index + 1 : index)
        }
        return (zone, index + 1)
    }
}
