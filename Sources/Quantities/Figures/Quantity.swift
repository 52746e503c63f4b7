import SourceText

/// What a figure says: a share, a count, a count in a period, money or a length of time.
public enum Quantity: Hashable, Sendable {
    case share(Share)
    case count(Fraction, Qualifier)
    case rate(Volume, Qualifier)
    case money(Money, Qualifier)
    case duration(TimeSpan, Qualifier)

    /// Reads a quantity by its form: `16/500`, `3.2%`, `0.71`, `5,000/day`, `12000 EUR`, `36 hours`, `600`.
    ///
    /// - Throws: `QuantityError`, of the kind that the text looks most like.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        guard Self.looksLikeShare(typed) else {
            self = try Self.amount(typed)
            return
        }
        self = .share(try Share(typed))
    }

    /// Reads an amount: money, a length of time, a count in a period, or a count. Never a share.
    public static func amount(_ text: some StringProtocol) throws(QuantityError) -> Quantity {
        let typed = text.trimmed
        let (qualifier, rest) = Qualifier.taken(from: typed)
        guard rest.contains(where: \.isDigit) else { throw .notAFigure(typed) }
        if let money = try? Money(rest) { return .money(money, qualifier) }
        if let span = try? TimeSpan(rest) { return .duration(span, qualifier) }
        if rest.contains("/") || rest.contains(" per ") || rest.contains(" a ") {
            try Self.refuseMoneyInPeriod(rest)
            return .rate(try Volume(rest), qualifier)
        }
        // A number that begins with the point is a share, whose limit is another one.
        let isSmall = rest.hasPrefix("0.") || rest.hasPrefix(".")
        return .count(try Fraction(decimal: rest, limit: isSmall ? .share : .count), qualifier)
    }

    /// Money has no form for a period, and its number is not what is wrong with `£2,300 a week`.
    private static func refuseMoneyInPeriod(_ rest: String) throws(QuantityError) {
        for mark in ["/", " per ", " a "] {
            guard let range = rest.firstRange(ofBytes: mark) else { continue }
            let amount = rest[..<range.lowerBound].trimmed
            guard (try? Money(amount)) != nil else { continue }
            throw .contradiction(
                "'\(rest)' is money in a period; type '\(amount)' alone, and the period in words beside it")
        }
    }

    /// The share, where it is one.
    public var share: Share? {
        if case .share(let share) = self { share } else { nil }
    }

    /// A percent sign, a ratio of two numbers, or a number from 0 to 1 with a point.
    private static func looksLikeShare(_ typed: String) -> Bool {
        let rest = Qualifier.taken(from: typed).rest.lowercased()
        if ["%", "percent", "per cent"].contains(where: rest.holdsBytes) { return true }
        for mark in ["/", " of ", " in "] {
            guard let range = rest.firstRange(ofBytes: mark) else { continue }
            let after = rest[range.upperBound...].drop { $0.isWhitespace }
            if Share.roundNumber(after.trimmed) != nil { return true }
            return after.first.map { $0.isDigit || "-.".contains($0) } ?? false
        }
        if let range = rest.firstRange(ofBytes: " per ") {
            let after = rest[range.upperBound...].trimmed
            return Share.roundNumber(after) != nil || Share.isNumber(after)
        }
        guard rest.contains("."), let number = try? Fraction(decimal: rest, limit: .share) else {
            return false
        }
        return number <= .one
    }
}
