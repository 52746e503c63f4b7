/// How fast a service uses up the downtime that it is allowed in a month.
///
/// At a rate of 1 the allowance of 30 days lasts 30 days; at a rate of 4 it is gone in 7.5.
public struct BurnRate: Hashable, Sendable {
    /// How many times as fast as the allowance permits, above 0.
    public let rate: Fraction

    /// Reads a rate: `4`, `14.4`, `4x`.
    ///
    /// - Throws: `QuantityError` for anything but a number above 0.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        let number = typed.hasSuffix("x") || typed.hasSuffix("×") ? typed.dropLast() : typed[...]
        rate = try Fraction(decimal: number, limit: .count)
        guard rate > .zero else { throw .notPositive(typed, what: "burn rate") }
    }

    /// How long a month's allowance lasts: `7.5 days`, `about 4.3 days`, `12 hours`.
    public var saidTimeLeft: String {
        let days = Fraction(30, 1) * rate.inverse
        if days >= Fraction(2, 1) { return said(days, "day") }
        let hours = days * Fraction(24, 1)
        if hours >= Fraction(2, 1) { return said(hours, "hour") }
        return said(hours * Fraction(60, 1), "minute")
    }

    private func said(_ amount: Fraction, _ unit: String) -> String {
        let shown = amount.rounded(toSignificant: 2)
        let text = "\(shown.decimalText(places: 4)) \(unit)\(shown == .one ? "" : "s")"
        return shown == amount ? text : "about " + text
    }
}
