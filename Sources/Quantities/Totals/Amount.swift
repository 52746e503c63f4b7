/// An amount that can be added to others of its unit.
public struct Amount: Hashable, Sendable {
    /// What it is an amount of.
    public let unit: Total.Unit
    /// Whether it is meant exactly, roughly or as a bound.
    public let qualifier: Qualifier
    /// In the unit of `Total.sum`.
    let value: Fraction
    /// The places after the point that it was typed with; of a percentage, those of the percentage.
    let places: Int

    /// Reads `42`, `12,000 EUR`, `3 h 20 min`, `40%`, `about 1,200`, emphasis aside; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let typed = String(text.filter { $0 != "*" && $0 != "_" }).trimmed
        if typed.hasSuffix("%") {
            let (qualifier, rest) = Qualifier.taken(from: typed)
            guard let percent = try? Fraction(decimal: rest.dropLast(), limit: .count) else { return nil }
            self.init(.share, qualifier, percent * Fraction(1, 100), Self.places(of: percent))
            return
        }
        switch try? Quantity.amount(typed) {
        case .count(let count, let qualifier):
            self.init(.count, qualifier, count, Self.places(of: count))
        case .money(let money, let qualifier):
            let value = money.amount * Fraction(Self.scale(money.scale), 1)
            self.init(.money(Self.code(of: money.currency)), qualifier, value, Self.places(of: value))
        case .duration(.workingDays(let days), let qualifier):
            self.init(.workingDays, qualifier, Fraction(Int128(days), 1), 0)
        case .duration(.days(let days), let qualifier):
            self.init(.time, qualifier, Fraction(Int128(days) * 86_400, 1), 0)
        case .duration(.elapsed(let nanoseconds), let qualifier):
            self.init(.time, qualifier, Fraction(Int128(nanoseconds), 1_000_000_000), 0)
        case .share, .rate, nil: return nil
        }
    }

    private init(_ unit: Total.Unit, _ qualifier: Qualifier, _ value: Fraction, _ places: Int) {
        (self.unit, self.qualifier, self.value, self.places) = (unit, qualifier, value, places)
    }

    /// Whether a cell holds no amount at all: it is empty, or a dash.
    static func isNothing(_ cell: String) -> Bool {
        ["", "-", "\u{2013}", "\u{2014}", "n/a"].contains(cell.trimmed.lowercased())
    }

    private static func places(of value: Fraction) -> Int {
        (0..<12).first { powerOfTen($0) % value.denominator == 0 } ?? 12
    }

    private static func scale(_ word: String?) -> Int128 {
        switch word {
        case "million": 1_000_000
        case "billion": 1_000_000_000
        default: 1
        }
    }

    private static func code(of currency: String) -> String {
        ["€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "₹": "INR"][currency] ?? currency
    }
}
