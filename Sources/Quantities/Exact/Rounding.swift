/// Which way an exact number is rounded to a whole one.
enum Rounding: Hashable {
    case halfUp, up, down
}

extension Fraction {
    /// The nearest whole number; halves go up.
    var roundedHalfUp: Int128 {
        let down = roundedDown
        let rest = numerator - down * denominator
        return rest >= denominator - rest ? down + 1 : down
    }

    var roundedDown: Int128 {
        let quotient = numerator / denominator
        return numerator < 0 && quotient * denominator != numerator ? quotient - 1 : quotient
    }

    func rounded(_ rounding: Rounding) -> Int128 {
        switch rounding {
        case .halfUp: roundedHalfUp
        case .down: roundedDown
        case .up: isWhole ? numerator : roundedDown + 1
        }
    }

    /// The number at so many significant figures.
    func rounded(toSignificant figures: Int, _ rounding: Rounding = .halfUp) -> Fraction {
        guard self > .zero else { return self }
        let unit = significantUnit(figures)
        return Fraction((self * unit.inverse).rounded(rounding), 1) * unit
    }

    /// The worth of the last of so many significant figures: 10 for 257 at two; a power of ten from 10^-17
    /// up.
    func significantUnit(_ figures: Int) -> Fraction {
        let limit = Fraction(powerOfTen(figures), 1)
        let tenth = Fraction(1, 10)
        var unit = Fraction.one
        while self >= limit * unit { unit = unit * Fraction(10, 1) }
        while unit.denominator < powerOfTen(17), self < limit * unit * tenth { unit = unit * tenth }
        return unit
    }
}
