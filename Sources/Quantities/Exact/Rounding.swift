/// Which way an exact number is rounded to a whole one.
enum Rounding: Hashable {
    case halfUp, up, down
}

extension Fraction {
    func rounded(_ rounding: Rounding) -> Int128 {
        switch rounding {
        case .halfUp: roundedHalfUp
        case .down: roundedDown
        case .up: isWhole ? numerator : roundedDown + 1
        }
    }

    /// The number at two significant figures, or as many as are asked for.
    func rounded(toSignificant figures: Int, _ rounding: Rounding = .halfUp) -> Fraction {
        guard self > .zero else { return self }
        var unit = Fraction(1, 1)
        let ten = Fraction(10, 1)
        let limit = Fraction(powerOfTen(figures), 1)
        while self >= limit * unit { unit = unit * ten }
        while unit.denominator < powerOfTen(17), self < limit * unit * Fraction(1, 10) {
            unit = unit * Fraction(1, 10)
        }
        return Fraction((self * Fraction(unit.denominator, unit.numerator)).rounded(rounding), 1) * unit
    }
}
