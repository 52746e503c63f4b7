/// A count with its thousands separated: `24,000`.
public func grouped(_ count: Int) -> String { separated(Int128(count)) }

/// An amount that was computed: whole ones as they are, others at so many significant figures: `12`, `1,230`.
public func grouped(_ amount: Double, figures: Int = 3) -> String {
    guard amount.isFinite, amount.magnitude <= Double(Sample.largest) else {
        return "more than can be counted"
    }
    // Six decimals take the noise of binary arithmetic off.
    let exact = Fraction(Int128((amount * 1e6).rounded()), 1_000_000)
    return (exact.isWhole ? exact : exact.rounded(toSignificant: figures)).decimalText
}

/// A computed count of people or items: whole, at three significant figures, `fewer than 1` below that.
public func grouped(count: Double) -> String {
    guard count > 0 else { return "0" }
    guard count >= 1 else { return "fewer than 1" }
    guard count <= Double(Sample.largest) else { return "more than can be counted" }
    let exact = Fraction(Int128((count * 1e6).rounded()), 1_000_000)
    let unit = max(exact.significantUnit(3), .one)
    return (Fraction((exact * unit.inverse).roundedHalfUp, 1) * unit).decimalText
}
