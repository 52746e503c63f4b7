/// How many items a share means in a period (R1.11).
///
/// The shortest of day, week, month and year with an expected count of at least 1, and none shorter than the
/// volume's own period: 36 of 300 a month are 36 a month, not 1.2 a day.
public struct Exposure: Hashable, Sendable {
    /// The expected count in `period`.
    public let count: Fraction
    /// The period that the count is said for.
    public let period: Period

    /// The count for a share of a volume.
    public init(_ share: Fraction, of volume: Volume) {
        let open = Period.said.filter { $0.days >= volume.period.days }
        let first = open.first { share * volume.amount(per: $0) >= .one }
        period = first ?? .year
        count = share * volume.amount(per: period)
    }

    /// A computed number of items a day, said in the shortest period that holds one of them; `nil` unless it
    /// is finite, at least 0 and at most 10^12.
    public init?(perDay count: Double) {
        guard count.isFinite, count >= 0, count <= Double(Sample.largest) else { return nil }
        // Six decimals take the noise of binary arithmetic off, so that 50.00000000000004 is exactly 50.
        let perDay = Fraction(Int128((count * 1e6).rounded()), 1_000_000)
        period = Period.said.first { perDay * $0.days >= .one } ?? .year
        self.count = perDay * period.days
    }

    /// The count for a share of a volume in a given period.
    init(_ share: Fraction, of volume: Volume, per period: Period) {
        self.period = period
        count = share * volume.amount(per: period)
    }

    /// For people: `160 answers a day`, `about 3 answers a month`, `fewer than 1 answer a year`.
    ///
    /// Whole counts stay; others are said at two significant figures with `about`.
    public func said(of base: BaseNoun? = nil, qualifier: Qualifier = .exact) -> String {
        let number = number(qualifier.rounding)
        let noun = base.map { " " + (number.isOne ? $0.singular : $0.plural) } ?? ""
        guard count >= .one else { return "fewer than 1\(noun) a \(period.rawValue)" }
        let word = qualifier == .exact && !number.isExact ? .about : qualifier
        return "\(word.before(number.text))\(noun) a \(period.rawValue)"
    }

    /// The number alone: `260`, `fewer than 1`.
    var saidNumber: String { count < .one ? "fewer than 1" : number(.halfUp).text }

    /// The ends of the likely range: `likely between 99 and 257`; `nil` where even the upper end is below 1.
    ///
    /// Ends are said as finely as the count itself, and at three significant figures at most. Rounding never
    /// leaves the count outside.
    func saidRange(from low: Exposure, to high: Exposure) -> String? {
        guard high.count >= .one else { return nil }
        let shown = count.isWhole ? count : count.rounded(toSignificant: 2)
        func end(_ exposure: Exposure) -> Fraction {
            let unit = max(count.isWhole ? .one : shown.significantUnit(2), exposure.count.significantUnit(3))
            return Fraction((exposure.count * unit.inverse).roundedHalfUp, 1) * unit
        }
        let top = max(end(high), shown, .one)
        guard count >= .one else { return "likely at most \(top.decimalText)" }
        let bottom = min(end(low), shown)
        let from = low.count < .one || bottom < .one ? "fewer than 1" : bottom.decimalText
        return "likely between \(from) and \(top.decimalText)"
    }

    private func number(_ rounding: Rounding) -> (text: String, isOne: Bool, isExact: Bool) {
        let shown = count.isWhole ? count : count.rounded(toSignificant: 2, rounding)
        return (shown.decimalText, shown == .one || count < .one, count.isWhole)
    }
}
