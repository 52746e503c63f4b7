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
    /// Whole counts stay; others are said at two significant figures with `about`, or at as many as it takes to
    /// stay inside the likely range, where there is one.
    public func said(of base: BaseNoun? = nil, qualifier: Qualifier = .exact) -> String {
        said(of: base, qualifier: qualifier, within: nil)
    }

    func said(of base: BaseNoun?, qualifier: Qualifier = .exact, within range: ExposureRange?) -> String {
        let number = number(qualifier.rounding, within: range)
        let noun = base.map { " " + (number.isOne ? $0.singular : $0.plural) } ?? ""
        guard count >= .one else { return "fewer than 1\(noun) a \(period.rawValue)" }
        let word = qualifier == .exact && !number.isExact ? .about : qualifier
        return "\(word.before(number.text))\(noun) a \(period.rawValue)"
    }

    /// The number alone: `260`, `fewer than 1`.
    var saidNumber: String { count < .one ? "fewer than 1" : number(.halfUp).text }

    /// A bound from below that is close to all: all less the rest, which is rounded up as finely as a bound from
    /// above is, so that 10,000 a day of which at most 30 are not are at least 9,970.
    ///
    /// - Parameter whole: the count if all were hit.
    func saidAtLeast(of whole: Fraction, _ base: BaseNoun?) -> String {
        guard count >= .one, !count.isWhole else { return said(of: base, qualifier: .atLeast) }
        let rest = whole - count
        let unit = max(rest.significantUnit(2), .one)
        let shownRest = Fraction((rest * unit.inverse).rounded(.up), 1) * unit
        let byRest = Fraction((whole - shownRest).roundedDown, 1)
        let shown = max(byRest, count.rounded(toSignificant: 2, .down))
        let noun = base.map { " " + (shown == .one ? $0.singular : $0.plural) } ?? ""
        return Qualifier.atLeast.before(shown.decimalText) + "\(noun) a \(period.rawValue)"
    }

    private func number(
        _ rounding: Rounding, within range: ExposureRange? = nil
    ) -> (text: String, isOne: Bool, isExact: Bool) {
        let shown = range?.shown(count) ?? (count.isWhole ? count : count.rounded(toSignificant: 2, rounding))
        return (shown.decimalText, shown == .one || count < .one, count.isWhole)
    }
}
