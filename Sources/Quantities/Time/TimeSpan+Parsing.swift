extension TimeSpan {
    /// Reads a span: `48 hours`, `36 h`, `1 h 20 min`, `1h20m`, `3 days`, `2 working days`, `4.2 s`, `250
    /// ms`.
    ///
    /// Weeks are seven days; days with hours beside them are 24 hours each.
    ///
    /// - Throws: `QuantityError`: no number, no unit, a unit that is none, more than 200 years.
    public init(_ text: String) throws(QuantityError) {
        let typed = text.trimmed
        let parts = try Self.parts(of: typed)
        if parts.count == 1, let days = parts[0].unit.days, parts[0].amount.isWhole {
            guard let whole = (parts[0].amount * Fraction(days, 1)).wholeValue, whole <= Self.longestDays
            else { throw .spanTooLong(typed) }
            self = parts[0].unit == .workingDays ? .workingDays(Int(whole)) : .days(Int(whole))
            return
        }
        guard !parts.contains(where: { $0.unit == .workingDays }) else { throw .mixedWorkingDays(typed) }
        let limit = Fraction(Int128(Self.longestDays) * 86_400_000_000_000, 1)
        var total = Fraction.zero
        for part in parts {
            guard part.amount <= limit else { throw .spanTooLong(typed) }
            total = total + part.amount * Fraction(part.unit.nanoseconds, 1)
        }
        guard total <= limit else { throw .spanTooLong(typed) }
        self = .elapsed(nanoseconds: Int(total.roundedHalfUp))
    }

    private struct Part {
        let amount: Fraction
        let unit: SpanUnit
    }

    private static func parts(of typed: String) throws(QuantityError) -> [Part] {
        var rest = Substring(typed)
        var parts: [Part] = []
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," }
            if !parts.isEmpty, rest.lowercased().hasPrefix("and ") { rest = rest.dropFirst(4) }
            if rest.isEmpty { break }
            let amount = try takeAmount(from: &rest, typed: typed)
            rest = rest.drop { $0.isWhitespace || $0 == "-" }
            var name = rest.prefix { $0.isLetter || $0 == "\u{B5}" }.lowercased()
            rest = rest.dropFirst(name.count)
            if ["working", "business"].contains(name) {
                rest = rest.drop { $0.isWhitespace || $0 == "-" }
                let second = rest.prefix { $0.isLetter }
                rest = rest.dropFirst(second.count)
                name += " " + second.lowercased()
            }
            guard let unit = SpanUnit(named: name) else { throw .unknownSpanUnit(typed, unit: name) }
            guard !parts.contains(where: { $0.unit == unit }) else { throw .notASpan(typed) }
            parts.append(Part(amount: amount, unit: unit))
        }
        guard !parts.isEmpty else { throw .notASpan(typed) }
        return parts
    }

    private static func takeAmount(from rest: inout Substring, typed: String) throws(QuantityError)
        -> Fraction
    {
        let digits = rest.prefix { $0.isDigit || $0 == "." || $0 == "," }
        if digits.isEmpty {
            let word = rest.prefix { $0.isLetter }
            guard let number = numberWords.firstIndex(of: word.lowercased()) else { throw .notASpan(typed) }
            rest = rest.dropFirst(word.count)
            return Fraction(Int128(number + 1), 1)
        }
        rest = rest.dropFirst(digits.count)
        return try Fraction(decimal: digits, limit: .count)
    }

    private static let numberWords = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
}
