extension Fraction {
    /// Reads a decimal number exactly: `3.2`, `0.032`, `.5`, `1,200` (R1.1).
    ///
    /// - Throws: `QuantityError` for a sign, a decimal comma, an exponent, hexadecimal digits, infinity, and
    ///   for more digits than `limit` allows.
    init(decimal text: some StringProtocol, limit: DigitLimit) throws(QuantityError) {
        let typed = text.trimmed
        try Self.refuseOtherNotations(typed)
        let halves = typed.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2, let first = halves.first, typed.contains(where: \.isDigit) else {
            throw .notANumber(typed)
        }
        let whole = try Self.withoutSeparators(first, typed: typed)
        let decimals = halves.count == 2 ? halves[1] : ""
        guard halves.count == 1 || !decimals.isEmpty, decimals.allSatisfy(\.isDigit) else {
            throw .notANumber(typed)
        }
        let significantWhole = whole.drop { $0 == "0" }
        let keptDecimals = decimals.droppingTrailingZeros
        guard significantWhole.count <= limit.whole, keptDecimals.count <= limit.decimals,
            let digits = Int128("0" + String(significantWhole) + keptDecimals)
        else { throw .tooManyDigits(typed, whole: limit.whole, decimals: limit.decimals) }
        self.init(digits, powerOfTen(keptDecimals.count))
    }

    /// Notations that a program or another country would read as a number, each with its own advice.
    private static func refuseOtherNotations(_ typed: String) throws(QuantityError) {
        let lower = typed.lowercased()
        let bare = lower.drop { $0 == "-" || $0 == "+" || $0 == "\u{2212}" }
        if ["nan", "inf", "infinity", "∞"].contains(String(bare)) { throw .notFinite(typed) }
        if bare.hasPrefix("0x") { throw .hexadecimal(typed) }
        if let mark = bare.firstIndex(of: "e"), mark > bare.startIndex,
            bare[..<mark].allSatisfy({ $0.isDigit || $0 == "." }),
            bare[bare.index(after: mark)...].contains(where: \.isDigit)
        {
            throw .exponent(typed)
        }
        if lower.count - bare.count == 1, lower.first != "+", bare.first?.isDigit == true || bare.first == "."
        {
            throw .negative(typed)
        }
    }

    /// The digits before the point; commas may stand only before each group of three.
    private static func withoutSeparators(_ text: Substring, typed: String) throws(QuantityError) -> String {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { throw .notANumber(typed) }
        guard groups.count > 1 else { return String(text) }
        let grouped =
            (1...3).contains(groups[0].count) && groups[0].first != "0"
            && groups.dropFirst().allSatisfy { $0.count == 3 }
        if grouped { return groups.joined() }
        if groups.count == 2, !groups[1].isEmpty, !typed.contains(".") {
            throw .decimalComma(typed, instead: (groups[0].isEmpty ? "0" : groups[0]) + "." + groups[1])
        }
        throw .notANumber(typed)
    }
}

extension StringProtocol {
    fileprivate var droppingTrailingZeros: String {
        guard let last = lastIndex(where: { $0 != "0" }) else { return "" }
        return String(self[...last])
    }
}

/// 10 to a power from 0 to 38.
func powerOfTen(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<min(max(exponent, 0), 38) { result *= 10 }
    return result
}
