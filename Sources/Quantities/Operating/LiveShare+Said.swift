extension LiveShare {
    /// The count alone, for a table: `160`, `fewer than 1`, `none seen`, `0` where nothing can be hit.
    public func said(at scale: LiveScale) -> String {
        if isNoneSeen { return "none seen" }
        let count = count(at: scale)
        if count == .zero { return "0" }
        if count < .one { return "fewer than 1" }
        return shown(count).decimalText
    }

    /// The likely range, for a table: `99 to 260`, `at most 12`; `nil` where nothing is uncertain.
    public func saidRange(at scale: LiveScale) -> String? {
        guard low < high else { return nil }
        let top = scale.count(high)
        guard top >= .one else { return isNoneSeen ? "fewer than 1" : nil }
        let upper = shown(top)
        if isNoneSeen { return "at most \(upper.decimalText)" }
        let bottom = scale.count(low)
        let lower = shown(bottom)
        if bottom < .one { return "at most \(max(upper, shown(count(at: scale))).decimalText)" }
        return "\(min(lower, shown(count(at: scale))).decimalText) to"
            + " \(max(upper, shown(count(at: scale))).decimalText)"
    }

    /// The count with its range, for a cell: `160 (99 to 260)`.
    public func saidWithRange(at scale: LiveScale) -> String {
        let lead = said(at: scale)
        return saidRange(at: scale).map { "\(lead) (\($0))" } ?? lead
    }

    private func count(at scale: LiveScale) -> Fraction {
        exact.map { scale.count($0) } ?? scale.count(value)
    }

    /// Three significant figures, so that rows can be compared with each other's ranges.
    private func shown(_ count: Fraction) -> Fraction {
        let unit = max(count.significantUnit(3), .one)
        return max(Fraction((count * unit.inverse).roundedHalfUp, 1) * unit, .one)
    }
}
