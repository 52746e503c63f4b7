/// What the counts of a trade-off are said for: a period of live traffic, or 10,000 items where no volume is known.
public struct LiveScale: Hashable, Sendable {
    /// How many items there are in a period; `nil` for 10,000 items.
    public let volume: Volume?
    /// The one period that all counts of a table are said for.
    public let period: Period

    /// Chooses the shortest of day, week, month and year that is no shorter than the volume's own period and
    /// holds at least 10 violations, so that the rows can differ.
    ///
    /// - Parameter violations: the share of live items that are violations.
    public init(_ volume: Volume?, violations: Double) {
        self.volume = volume
        guard let volume else {
            period = .day
            return
        }
        let open = Period.said.filter { $0.days >= volume.period.days }
        period = open.first { volume.amount(per: $0).approximate * violations >= 10 } ?? open.last ?? .year
    }

    /// The ending of a count: `a day`, `in 10,000 items`.
    public func said(of base: BaseNoun) -> String {
        volume == nil ? "in 10,000 \(base.plural)" : "a \(period.rawValue)"
    }

    /// The count for a share that was computed without an interval: `160`, `fewer than 1`.
    public func said(share: Double) -> String {
        grouped(count: count(share).approximate)
    }

    /// The number of items that are counted together.
    public var items: Double { amount.approximate }

    private var amount: Fraction { volume?.amount(per: period) ?? Fraction(10_000, 1) }

    /// The count for a share of all items.
    func count(_ share: Fraction) -> Fraction { share * amount }

    /// The count for a share that was computed.
    func count(_ share: Double) -> Fraction {
        guard share.isFinite else { return .zero }
        return count(Fraction(Int128((min(max(share, 0), 1) * 1e15).rounded()), 1_000_000_000_000_000))
    }
}
