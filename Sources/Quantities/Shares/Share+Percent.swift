extension Share {
    /// For brackets and tables: `3.2%` (R1.5), with the word that an expected or bounded share needs.
    ///
    /// Where none of a sample was hit, never `0%` but the bound: `likely at most 1%`.
    public var percent: String {
        if let bound = sample?.bound {
            let distance = Fraction(Int128((bound.distance * 1e15).rounded()), 1_000_000_000_000_000)
            let shown = distance.rounded(toSignificant: 2, .up)
            return bound.isLower
                ? "likely at least \((Fraction.one - shown).percentText)"
                : "likely at most \(shown.percentText)"
        }
        return qualifier.beforeAmount(value.percentText(qualifier.rounding))
    }
}

extension Fraction {
    /// A share as a percentage: two significant figures of the smaller of it and the rest, half up (R1.5).
    var percentText: String { percentText(.halfUp) }

    /// - Parameter figures: how many significant figures, where two would hide a difference.
    func percentText(_ rounding: Rounding, figures: Int = 2) -> String {
        let percentage = self * Fraction(100, 1)
        let smaller = min(percentage, Fraction(100, 1) - percentage)
        guard smaller > .zero else { return percentage.decimalText + "%" }
        var places = 0
        let least = Fraction(powerOfTen(figures - 1), 1)
        while places < 18, smaller * Fraction(powerOfTen(places), 1) < least { places += 1 }
        let scale = powerOfTen(places)
        let rounded = Fraction((percentage * Fraction(scale, 1)).rounded(rounding), scale)
        return rounded.decimalText(places: places) + "%"
    }
}
