extension Fraction {
    /// The number in decimal digits, thousands separated: `1,200`, `4.2`.
    ///
    /// Exact where the decimals end within twelve places; otherwise rounded there.
    var decimalText: String {
        var places = 0
        var scale: Int128 = 1
        while places < 12, scale % denominator != 0 {
            places += 1
            scale *= 10
        }
        return decimalText(places: places)
    }

    /// The number rounded half up to so many places, trailing zeros dropped.
    func decimalText(places: Int) -> String {
        let scale = powerOfTen(places)
        let scaled = (magnitude * Fraction(scale, 1)).roundedHalfUp
        var decimals = padded(scaled % scale, to: places)
        while decimals.hasSuffix("0") { decimals.removeLast() }
        if places == 0 { decimals = "" }
        let whole = separated(scaled / scale)
        return (numerator < 0 && scaled != 0 ? "-" : "") + whole + (decimals.isEmpty ? "" : "." + decimals)
    }

    private func padded(_ number: Int128, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// A whole number with its thousands separated by commas: `1,000,000` (R1.2).
func separated(_ number: Int128) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (offset, digit) in digits.enumerated() {
        if offset > 0, (digits.count - offset) % 3 == 0 { result.append(",") }
        result.append(digit)
    }
    return (number < 0 ? "-" : "") + result
}
