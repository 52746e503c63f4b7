/// Amounts of one kind added up: counts, money of one currency, lengths of time, or parts of a whole.
public struct Total: Hashable, Sendable {
    /// What was added up; only amounts of one unit can be.
    public enum Unit: Hashable, Sendable {
        case count
        /// By its code: `EUR`.
        case money(String)
        case time
        case workingDays
        case share
    }

    /// What was added up.
    public let unit: Unit
    /// How many amounts were added up; at least 2.
    public let parts: Int
    /// The sum: items, units of the currency, seconds, working days, or 1 for the whole.
    let sum: Fraction
    /// The places after the point that the amounts were typed with, at most.
    private let places: Int

    /// Adds up cells of a table; empty ones and dashes count as nothing.
    ///
    /// `nil` where a cell is no exact amount, where the amounts are of different units, and where fewer than two
    /// cells hold one.
    public init?(of cells: some Sequence<String>) {
        var amounts: [Amount] = []
        for cell in cells where !Amount.isNothing(cell) {
            guard let amount = Amount(cell), amount.qualifier == .exact else { return nil }
            guard amount.unit == amounts.first?.unit ?? amount.unit else { return nil }
            amounts.append(amount)
        }
        guard let first = amounts.first, amounts.count > 1 else { return nil }
        unit = first.unit
        parts = amounts.count
        sum = amounts.reduce(.zero) { $0 + $1.value }
        places = amounts.map(\.places).max() ?? 0
    }

    /// Whether an amount that is stated as the total can be right, its rounding and that of the parts allowed for.
    ///
    /// `about` allows a tenth, as R1.2 does; a length of time may be up to a minute off.
    public func agrees(with stated: Amount) -> Bool {
        guard stated.unit == unit else { return false }
        switch stated.qualifier {
        case .atMost: return sum <= stated.value
        case .fewerThan: return sum < stated.value
        case .atLeast: return sum >= stated.value
        case .moreThan: return sum > stated.value
        case .exact, .about:
            let distance = (sum - stated.value).magnitude
            if stated.qualifier == .about, distance * Fraction(10, 1) <= sum.magnitude { return true }
            return distance <= slack(for: stated)
        }
    }

    private func slack(for stated: Amount) -> Fraction {
        guard unit != .time else { return Fraction(59, 1) }
        let scale = unit == .share ? Fraction(1, 100) : .one
        if stated.places < places { return Fraction(1, 2 * powerOfTen(stated.places)) * scale }
        guard places > 0 || unit == .share else { return .zero }
        return Fraction(Int128(parts), 2 * powerOfTen(places)) * scale
    }

    /// For people: `42`, `12,000 EUR`, `3 hours 20 minutes`, `98%`.
    public var said: String {
        switch unit {
        case .count: return sum.decimalText
        case .money(let currency): return "\(sum.decimalText) \(currency)"
        case .time:
            let limit = Fraction(Int128(TimeSpan.longestDays) * 86_400, 1)
            return TimeSpan.seconds(Int(min(sum, limit).roundedHalfUp)).said
        case .workingDays: return "\(sum.decimalText) working \(sum == .one ? "day" : "days")"
        case .share: return (sum * Fraction(100, 1)).decimalText + "%"
        }
    }
}
