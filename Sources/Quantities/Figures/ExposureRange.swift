/// The likely range of a count in a period, for the words around the count.
struct ExposureRange {
    /// The lower end.
    let low: Fraction
    /// The upper end.
    let high: Fraction
    /// How many there are in all, which no end exceeds.
    let whole: Fraction

    /// The count itself: whole ones stay, others at the fewest significant figures from two up that lie inside.
    func shown(_ count: Fraction) -> Fraction {
        guard !count.isWhole else { return count }
        for figures in 2...12 {
            let candidate = count.rounded(toSignificant: figures)
            if low < candidate, candidate < high { return candidate }
        }
        return count.rounded(toSignificant: 2)
    }

    /// The ends around a count: `likely between 98 and 257`; `nil` where even the upper end is below 1.
    ///
    /// Ends are rounded outward, so that neither the count nor a part of the range is left outside.
    func said(around count: Fraction) -> String? {
        guard high >= .one else { return nil }
        let shown = shown(count)
        let top = max(rounded(high, .up, from: count, shown), .one)
        guard count >= .one else { return "likely at most \(top.decimalText)" }
        let bottom = rounded(low, .down, from: count, shown)
        let from = low < .one || bottom < .one ? "fewer than 1" : bottom.decimalText
        return "likely between \(from) and \(top.decimalText)"
    }

    /// An end as coarsely as the count is said, but no coarser than adds a tenth to its distance from the count,
    /// the tolerance that R1.9 has for a bound. Ends are at most as fine as the count, or whole numbers.
    private func rounded(
        _ end: Fraction, _ rounding: Rounding, from count: Fraction, _ shown: Fraction
    ) -> Fraction {
        let own = count.isWhole ? .one : shown.significantUnit(2)
        let tenth = Fraction(1, 10)
        var finest = min(own, .one)
        while !(shown * finest.inverse).isWhole { finest = finest * tenth }
        var unit = max(own, end.significantUnit(3))
        while true {
            let outward = Fraction((end * unit.inverse).rounded(rounding), 1) * unit
            let isClose = (outward - end).magnitude <= (end - count).magnitude * tenth && outward <= whole
            if isClose || unit <= finest { return outward <= whole ? outward : max(whole, shown) }
            unit = unit * tenth
        }
    }
}
