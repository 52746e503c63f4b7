/// Reads the numbers of running text.
enum NumberText {
    /// The value of `5,000`, `3.2` or `12%`; `nil` for anything else.
    static func value(_ text: String) -> Double? { value(text.utf8) }

    /// The same of bytes; ten powers and whole numbers up to 15 digits are exact, so their quotient is the nearest.
    static func value(_ text: some Sequence<UInt8>) -> Double? {
        var digits = 0
        var whole = 0
        var places: Int?
        for byte in text {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "%"): continue
            case UInt8(ascii: "."):
                guard places == nil else { return nil }
                places = 0
            case 0x30...0x39:
                digits += 1
                guard digits <= 15 else {
                    return Double(
                        String(decoding: Array(text), as: UTF8.self).filter { $0 != "," && $0 != "%" })
                }
                whole = whole * 10 + Int(byte - 0x30)
                if let known = places { places = known + 1 }
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        var scale = 1.0
        for _ in 0..<(places ?? 0) { scale *= 10 }
        return Double(whole) / scale
    }

    /// How many digits stand after the decimal point.
    static func decimals(_ text: String) -> Int {
        text.utf8.firstIndex(of: UInt8(ascii: ".")).map { point in
            text.utf8[point...].count { (0x30...0x39).contains($0) }
        } ?? 0
    }

    /// Whether a total is one that frequencies are said in: 100, 1,000 and so on.
    static func isRound(_ total: Double) -> Bool {
        [100, 1_000, 10_000, 100_000, 1_000_000].contains(total)
    }
}
