/// The share of visits that meet at least one of the items that fail (R1.13).
public struct AtLeastOnce: Hashable, Sendable {
    /// The share of single items that fail.
    public let share: Fraction
    /// Items in a visit, at least 1.
    public let items: Int

    /// - Throws: `QuantityError` for fewer than 1 item, or more than 10^12.
    public init(_ share: Share, items: Int) throws(QuantityError) {
        guard (1...Sample.largest).contains(items) else {
            throw .notPositive(String(items), what: "number of requests")
        }
        self.share = share.value
        self.items = items
    }

    /// 1 - (1 - p)^m, if failures are spread evenly. Clustering makes it smaller.
    public var ifSpreadEvenly: Double {
        Elementary.atLeastOnce(share: share.approximate, count: Double(items))
    }

    /// The share cannot be lower than p or higher than min(1, m p), however failures fall.
    public var bounds: (lowest: Fraction, highest: Fraction) {
        (share, min(.one, share * Fraction(Int128(items), 1)))
    }

    /// `64 in 100 visits`.
    public func saidShare(of visits: BaseNoun? = nil) -> String {
        NaturalFrequency(approximately: ifSpreadEvenly).said(of: visits)
    }

    /// `64 in 100 visits meet at least one slow request, if these are spread evenly`.
    public func said(of visits: BaseNoun, meeting what: String) -> String {
        let frequency = NaturalFrequency(approximately: ifSpreadEvenly)
        let verb = frequency.isSingular ? "meets" : "meet"
        return "\(frequency.said(of: visits)) \(verb) at least one \(what), if these are spread evenly"
    }
}
