/// A promised availability, said as the downtime it allows in a 30-day month (R1.14).
public struct Availability: Hashable, Sendable {
    /// The share of time that a service is up.
    public let share: Share

    /// An availability, such as 99.9%.
    public init(_ share: Share) { self.share = share }

    /// Minutes in a month of 30 days.
    private static let minutes = Fraction(43_200, 1)

    /// Minutes of downtime in a 30-day month, (1 - a) x 43,200.
    public var downtimeMinutes: Fraction { (Fraction.one - share.value) * Self.minutes }

    /// `43.2 minutes`, `7.2 hours`; three significant figures, hours from 60 minutes up.
    public var saidDowntime: String {
        let minutes = downtimeMinutes
        guard minutes > .zero else { return "no downtime" }
        if minutes >= Fraction(60, 1) { return said(minutes * Fraction(1, 60), "hour") }
        if minutes < .one { return said(minutes * Fraction(60, 1), "second") }
        return said(minutes, "minute")
    }

    /// `up to 43.2 minutes of downtime in a 30-day month`.
    public var said: String {
        let downtime = saidDowntime
        return downtimeMinutes > .zero ? "up to \(downtime) of downtime in a 30-day month" : downtime
    }

    private func said(_ amount: Fraction, _ unit: String) -> String {
        let shown = amount.rounded(toSignificant: 3)
        return shown.decimalText(places: 17) + " " + unit + (shown == .one ? "" : "s")
    }
}
