/// The parts of a decimal number as it is written: digits, and where the point stands.
struct DecimalText {
    /// The first 19 digits as a whole number, leading zeros left out.
    private var digits: UInt64 = 0
    private var digitCount = 0
    /// The power of ten that `digits` is multiplied by.
    private var exponent = 0
    private(set) var isNegative = false

    /// Whether every digit is 0.
    var isZero: Bool { digits == 0 && digitCount == 0 }

    /// Reads the whole of a text; false where it is not a decimal number.
    @inline(__always)
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            index = 1
        }
        let first = index
        scanDigits(bytes, &index, step: 0)
        var count = index - first
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            let point = index
            scanDigits(bytes, &index, step: -1)
            count += index - point
        }
        guard count > 0 else { return false }
        guard index < bytes.count else { return true }
        return scanExponent(bytes, index)
    }

    /// - Parameter step: what a digit that is kept does to the exponent: -1 after the point.
    @inline(__always)
    private mutating func scanDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, step: Int) {
        while index < bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return }
            if digitCount < 19 {
                digits = digits &* 10 &+ UInt64(digit)
                exponent += step
                if digits != 0 { digitCount += 1 }
            } else {
                // More digits than fit: the number is left to the slow path.
                digitCount = 20
            }
            index += 1
        }
    }

    private mutating func scanExponent(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
        guard bytes[mark] | 0x20 == UInt8(ascii: "e") else { return false }
        var index = mark + 1
        var sign = 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            sign = bytes[index] == UInt8(ascii: "-") ? -1 : 1
            index += 1
        }
        guard index < bytes.count else { return false }
        var power = 0
        while index < bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return false }
            power = min(power * 10 + Int(digit), 100_000)
            index += 1
        }
        exponent += sign * power
        return true
    }

    /// The nearest binary number where integer arithmetic can find it, which is so for nearly all scores.
    @inline(__always)
    var exactValue: Double? {
        if isZero { return 0 }
        guard digitCount <= 19, exponent <= 0, exponent >= -19 else { return nil }
        if exponent >= -22, digits <= 1 << 53 {
            // Both are exact, so that one division rounds once (Clinger 1990).
            return Double(digits) / Double(Self.powersOfTen[-exponent])
        }
        return quotient(by: Self.powersOfTen[-exponent])
    }

    /// `digits` divided by a power of ten, rounded once: 63 or 64 bits of the quotient, and a last bit that
    /// says whether anything follows them.
    private func quotient(by divisor: UInt64) -> Double {
        let (above, below) = (digits.leadingZeroBitCount, divisor.leadingZeroBitCount)
        let (top, bottom) = (digits << UInt64(above), divisor << UInt64(below))
        let (quotient, remainder) = bottom.dividingFullWidth((top >> 1, top << 63))
        let bits = remainder == 0 ? quotient : quotient | 1
        let power = below - above - 63
        return Double(bits) * Double(bitPattern: UInt64(1_023 + power) << 52)
    }

    private static let powersOfTen: [UInt64] = (0..<20).map { count in
        (0..<count).reduce(1) { product, _ in product * 10 }
    }
}
