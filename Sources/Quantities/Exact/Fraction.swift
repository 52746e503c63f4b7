/// An exact rational number, in lowest terms with a denominator above zero.
///
/// What people type is kept exact until an interval needs a square root (R1.1). Numbers come in bounded (see
/// `DigitLimit`), so that every product formed in this module fits 128 bits with room to spare.
public struct Fraction: Hashable, Sendable {
    let numerator: Int128
    let denominator: Int128

    /// A fraction; the denominator must not be zero.
    init(_ numerator: Int128, _ denominator: Int128) {
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        let shared = Int128(max(divisor, 1))
        self.numerator = sign * numerator / shared
        self.denominator = max(sign * denominator / shared, 1)
    }

    static let zero = Fraction(0, 1)
    static let one = Fraction(1, 1)

    /// The nearest binary number, for formulas that need a square root or a power.
    public var approximate: Double { Double(numerator) / Double(denominator) }

    var isWhole: Bool { denominator == 1 }
    var wholeValue: Int128? { isWhole ? numerator : nil }

    /// The nearest whole number; halves go up.
    var roundedHalfUp: Int128 { Fraction(2 * numerator + denominator, 2 * denominator).roundedDown }

    var roundedDown: Int128 {
        let quotient = numerator / denominator
        return numerator < 0 && quotient * denominator != numerator ? quotient - 1 : quotient
    }

    static func + (left: Fraction, right: Fraction) -> Fraction {
        let shared = Int128(greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
        let scale = right.denominator / shared
        let sum = left.numerator * scale + right.numerator * (left.denominator / shared)
        return Fraction(sum, left.denominator * scale)
    }

    static func - (left: Fraction, right: Fraction) -> Fraction {
        left + Fraction(-right.numerator, right.denominator)
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        // Reducing crosswise first keeps the products small.
        let first = Fraction(left.numerator, right.denominator)
        let second = Fraction(right.numerator, left.denominator)
        return Fraction(first.numerator * second.numerator, first.denominator * second.denominator)
    }

    var magnitude: Fraction { Fraction(abs(numerator), denominator) }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (larger, smaller) = (left, right)
        while smaller != 0 {
            // 64-bit division is many times faster than 128-bit division.
            if larger <= UInt128(UInt64.max) {
                return UInt128(greatestCommonDivisor(UInt64(larger), UInt64(smaller)))
            }
            (larger, smaller) = (smaller, larger % smaller)
        }
        return larger
    }

    private static func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var (larger, smaller) = (left, right)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}

extension Fraction: Comparable {
    public static func < (left: Fraction, right: Fraction) -> Bool {
        if (left.numerator < 0) != (right.numerator < 0) { return left.numerator < 0 }
        let first = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
        let second = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
        let isSmaller = (first.high, first.low) < (second.high, second.low)
        let isLarger = (first.high, first.low) > (second.high, second.low)
        return left.numerator < 0 ? isLarger : isSmaller
    }
}
