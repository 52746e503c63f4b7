/// An exact rational number, in lowest terms with a denominator above zero.
///
/// What people type is kept exact until an interval needs a square root (R1.1). Typed numbers are bounded
/// (see `DigitLimit`), so that what this module computes from them fits 128 bits. Should a product ever not
/// fit, both factors are first shortened to 60 binary digits: nothing traps.
public struct Fraction: Hashable, Sendable {
    let numerator: Int128
    let denominator: Int128

    /// A fraction; a denominator of zero counts as one.
    init(_ numerator: Int128, _ denominator: Int128) {
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let shared = Int128(clamping: max(divisor, 1))
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / shared)
        self.denominator = max(sign * (denominator / shared), 1)
    }

    static let zero = Fraction(0, 1)
    static let one = Fraction(1, 1)

    /// The nearest binary number, for formulas that need a square root or a power.
    public var approximate: Double { Self.approximate(numerator) / Self.approximate(denominator) }

    /// Nearly all are small, and the way by 128 bits is generic code that is slow to start.
    private static func approximate(_ number: Int128) -> Double {
        Int(exactly: number).map { Double($0) } ?? Double(number)
    }

    var isWhole: Bool { denominator == 1 }
    var wholeValue: Int128? { isWhole ? numerator : nil }
    var magnitude: Fraction { Fraction(abs(numerator), denominator) }

    /// 1 divided by the number; 0 stays 0.
    var inverse: Fraction { numerator == 0 ? self : Fraction(denominator, numerator) }

    static func + (left: Fraction, right: Fraction) -> Fraction {
        if let sum = exactSum(left, right) { return sum }
        return exactSum(left.shortened, right.shortened) ?? left
    }

    static func - (left: Fraction, right: Fraction) -> Fraction {
        left + Fraction(-right.numerator, right.denominator)
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        // Reducing crosswise first keeps the products small.
        let first = Fraction(left.numerator, right.denominator)
        let second = Fraction(right.numerator, left.denominator)
        if let product = exactProduct(first, second) { return product }
        return exactProduct(first.shortened, second.shortened) ?? left
    }

    private static func exactProduct(_ left: Fraction, _ right: Fraction) -> Fraction? {
        let above = left.numerator.multipliedReportingOverflow(by: right.numerator)
        let below = left.denominator.multipliedReportingOverflow(by: right.denominator)
        guard !above.overflow, !below.overflow else { return nil }
        return Fraction(above.partialValue, below.partialValue)
    }

    private static func exactSum(_ left: Fraction, _ right: Fraction) -> Fraction? {
        let shared = Int128(
            clamping: greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
        let scale = right.denominator / max(shared, 1)
        let first = left.numerator.multipliedReportingOverflow(by: scale)
        let second = right.numerator.multipliedReportingOverflow(by: left.denominator / max(shared, 1))
        let below = left.denominator.multipliedReportingOverflow(by: scale)
        let above = first.partialValue.addingReportingOverflow(second.partialValue)
        guard !first.overflow, !second.overflow, !below.overflow, !above.overflow else { return nil }
        return Fraction(above.partialValue, below.partialValue)
    }

    /// The number with at most 60 binary digits above and below.
    private var shortened: Fraction {
        let width =
            128 - min(numerator.magnitude.leadingZeroBitCount, denominator.magnitude.leadingZeroBitCount)
        let shift = max(0, width - 60)
        return Fraction(numerator >> Int128(shift), max(denominator >> Int128(shift), 1))
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (larger, smaller) = (left, right)
        while smaller != 0 {
            // 64-bit division is many times faster than 128-bit division.
            if let first = UInt64(exactly: larger), let second = UInt64(exactly: smaller) {
                return UInt128(greatestCommonDivisor(first, second))
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
    /// Exact also where the cross products exceed 128 bits.
    public static func < (left: Fraction, right: Fraction) -> Bool {
        if (left.numerator < 0) != (right.numerator < 0) { return left.numerator < 0 }
        let first = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
        let second = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
        let isSmaller = (first.high, first.low) < (second.high, second.low)
        let isLarger = (first.high, first.low) > (second.high, second.low)
        return left.numerator < 0 ? isLarger : isSmaller
    }
}
