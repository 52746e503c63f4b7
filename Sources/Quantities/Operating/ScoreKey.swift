/// A finite score as an unsigned number in the same order, so that scores can be sorted by their digits.
///
/// Negative numbers have all bits flipped, others the sign bit; -0.0 is taken as 0.0, because the two tie.
enum ScoreKey {
    private static let sign: UInt64 = 1 << 63

    @inline(__always)
    static func of(_ score: Double) -> UInt64 {
        let bits = score.bitPattern
        if bits & sign == 0 { return bits | sign }
        return bits == sign ? sign : ~bits
    }

    @inline(__always)
    static func score(of key: UInt64) -> Double {
        Double(bitPattern: key & sign != 0 ? key ^ sign : ~key)
    }
}
