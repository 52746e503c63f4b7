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
    ///
    /// An end that is rounded to the count itself is moved one step outward (R1.8), as far as there are items.
    public func saidRange(at scale: LiveScale) -> String? {
        guard low < high else { return nil }
        let top = scale.count(high)
        guard top >= .one else { return isNoneSeen ? "fewer than 1" : nil }
        if isNoneSeen { return "at most \(shown(top).decimalText)" }
        let count = count(at: scale)
        let (middle, step) = (shown(count), step(of: count))
        // Below 1 the count is no number that an end could be taken for.
        let isNumber = count >= .one
        let all = shown(scale.count(most))
        let upper = isNumber ? max(shown(top), min(middle + step, max(all, middle))) : max(shown(top), middle)
        let bottom = scale.count(low)
        let lower = isNumber ? min(shown(bottom), middle - step) : shown(bottom)
        if bottom < .one || lower < .one { return "at most \(upper.decimalText)" }
        return "\(lower.decimalText) to \(upper.decimalText)"
    }

    /// The count with its range, for a cell: `160 (99 to 260)`.
    public func saidWithRange(at scale: LiveScale) -> String {
        let lead = said(at: scale)
        return saidRange(at: scale).map { "\(lead) (\($0))" } ?? lead
    }

    private func count(at scale: LiveScale) -> Fraction {
        exact.map { scale.count($0) } ?? scale.count(value)
    }

    /// The last place that is shown.
    private func step(of count: Fraction) -> Fraction { max(count.significantUnit(3), .one) }

    /// Three significant figures, so that rows can be compared with each other's ranges.
    private func shown(_ count: Fraction) -> Fraction {
        let unit = step(of: count)
        return max(Fraction((count * unit.inverse).roundedHalfUp, 1) * unit, .one)
    }
}
