import SourceText

/// How many there are in a period: 5,000 answers a day.
public struct Volume: Hashable, Sendable {
    /// How many, above 0.
    public let amount: Fraction
    /// The period that the amount was typed for.
    public let period: Period

    /// Reads a volume: `5000/day`, `5,000 a day`, `400 per week`, `20 each hour`.
    ///
    /// - Throws: `QuantityError`: no number, no period, an unknown period, nothing.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        let marks = ["/", " per ", " a ", " an ", " each ", " every ", " "]
        guard let range = marks.lazy.compactMap({ typed.firstRange(ofBytes: $0) }).first else {
            throw .notAVolume(typed)
        }
        amount = try Fraction(decimal: typed[..<range.lowerBound], limit: .volume)
        guard amount > .zero else { throw .notPositive(typed, what: "volume") }
        period = try Period(typed[range.upperBound...])
    }

    /// A whole number of items in a period; `nil` unless it is above 0 and at most 10^12.
    public init?(_ amount: Int, per period: Period) {
        guard (1...Sample.largest).contains(amount) else { return nil }
        self.amount = Fraction(Int128(amount), 1)
        self.period = period
    }

    /// The number in another period, by the lengths of `Period`.
    func amount(per other: Period) -> Fraction {
        other == period ? amount : amount * other.days * period.days.inverse
    }

    /// The number in a day.
    public var perDay: Double { amount(per: .day).approximate }

    /// For people: `5,000 answers a day`.
    public func said(of base: BaseNoun? = nil) -> String {
        let noun = base.map { " " + (amount == .one ? $0.singular : $0.plural) } ?? ""
        return "\(amount.decimalText)\(noun) \(period == .hour ? "an" : "a") \(period.rawValue)"
    }
}
