import Quantities

/// A day as words give it: `13 June 2026`, `June 13th`, `2026-06-13`; it need not be one that the calendar has.
struct WrittenDay: Hashable {
    let day: Int
    let month: Int
    /// The year, where it is said.
    let year: Int?
    /// Whether the month comes first, after which a number may count something else.
    private let isMonthFirst: Bool
    /// How many of the words it takes.
    let count: Int

    private static let monthWords = WordSet(CalendarDate.monthNumbers.keys)

    /// Whole and in three letters.
    private static let weekdays = WordSet(
        Weekday.allCases.flatMap { [$0.name.lowercased(), String($0.name.lowercased().prefix(3))] })

    /// Takes the words from the first of the day on; what stands after it is left alone.
    init?(_ words: [String]) {
        // A number, or a month with its capital; most words are neither.
        guard let first = words.first, let letter = first.first, letter.isNumber || letter.isUppercase else {
            return nil
        }
        let parts = first.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 3, parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]),
            let month = Int(parts[1]),
            let day = Int(parts[2])
        {
            self.init(day: day, month: month, year: year, isMonthFirst: false, count: 1)
            return
        }
        guard words.count >= 2 else { return nil }
        let year = words.count > 2 ? Self.year(words[2]) : nil
        let count = year == nil ? 2 : 3
        if let day = Self.day(first), let month = Self.month(words[1]) {
            self.init(day: day, month: month, year: year, isMonthFirst: false, count: count)
        } else if let month = Self.month(first), let day = Self.day(words[1]) {
            self.init(day: day, month: month, year: year, isMonthFirst: true, count: count)
        } else {
            return nil
        }
    }

    private init(day: Int, month: Int, year: Int?, isMonthFirst: Bool, count: Int) {
        self.day = day
        self.month = month
        self.year = year
        self.isMonthFirst = isMonthFirst
        self.count = count
    }

    /// The date; `nil` where the calendar has none, or no year is known.
    func date(in usual: Int?) -> CalendarDate? {
        (year ?? usual).flatMap { CalendarDate(year: $0, month: month, day: day) }
    }

    /// Whether it is the end of a month that has no such day. A number beyond 31 counts something else, and so may one
    /// after a month alone.
    func isImpossible(in usual: Int?) -> Bool {
        guard (1...12).contains(month), (29...31).contains(day), !isMonthFirst || year != nil else {
            return false
        }
        // Where no year is known it may be one with a leap day.
        return CalendarDate(year: year ?? usual ?? 2_024, month: month, day: day) == nil
    }

    /// What is the matter with a day that the calendar does not have.
    func refusal(_ text: String, in usual: Int?) -> String {
        let known = year == nil && month == 2 && day == 29 ? usual.map { " in \($0)" } ?? "" : ""
        return "there is no \(text)\(known)"
    }

    /// Whether a day may begin at a token of which there is something to say: a month, a date in digits, or a number with
    /// a month behind it, that is late in its month or has a bracket behind it. It keeps most texts from being made.
    static func mayBegin(at index: Int, before end: Int, _ prose: Prose) -> Bool {
        isDay(at: index, before: end, prose)
            && (index..<min(index + 6, end)).contains {
                prose.tokens[$0].isMark(UInt8(ascii: "(")) || isLate($0, prose)
            }
    }

    /// Whether a token may be the 29th or later: `31`, `30th`, `2026-11-31`.
    private static func isLate(_ index: Int, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        let place = Int(token.end - token.start == 10 ? token.end - 2 : token.start)
        guard token.end - token.start >= 2 else { return false }
        switch (prose.bytes[place], prose.bytes[place + 1]) {
        case (UInt8(ascii: "2"), UInt8(ascii: "9")),
            (UInt8(ascii: "3"), UInt8(ascii: "0")...UInt8(ascii: "1")):
            return true
        default: return false
        }
    }

    private static func isDay(at index: Int, before end: Int, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        guard (0x30...0x39).contains(prose.bytes[Int(token.start)]) else {
            return token.traits.contains(.capitalised) && prose.isOne(of: monthWords, index)
        }
        if token.end - token.start == 10 { return true }
        guard token.end - token.start <= 4 else { return false }
        return (index + 1..<min(index + 5, end)).contains { prose.isOne(of: monthWords, $0) }
    }

    /// Whether a token is a weekday with its capital.
    static func isWeekday(_ index: Int, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        return token.kind == .word && token.traits.contains(.capitalised) && token.end - token.start >= 3
            && prose.isOne(of: weekdays, index)
    }

    private static func month(_ word: String) -> Int? {
        guard word.first?.isUppercase == true else { return nil }
        return CalendarDate.monthNumbers[word.lowercased()]
    }

    /// `13`, or `13th`.
    private static func day(_ word: String) -> Int? {
        let digits = word.prefix { $0.isNumber }
        guard digits.count <= 2, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
            return nil
        }
        return Int(digits)
    }

    private static func year(_ word: String) -> Int? {
        Int(word.prefix { $0.isNumber }).flatMap { (1_990...2_100).contains($0) ? $0 : nil }
    }
}
