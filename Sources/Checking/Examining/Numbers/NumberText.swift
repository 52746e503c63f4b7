/// Reads the numbers of running text.
enum NumberText {
    /// The value of `5,000`, `3.2` or `12%`; `nil` for anything else.
    static func value(_ text: String) -> Double? {
        Double(text.filter { $0 != "," && $0 != "%" })
    }

    /// How many digits stand after the decimal point.
    static func decimals(_ text: String) -> Int {
        text.firstIndex(of: ".").map { text[text.index(after: $0)...].count { $0.isNumber } } ?? 0
    }

    /// Whether a total is one that frequencies are said in: 100, 1,000 and so on.
    static func isRound(_ total: Double) -> Bool {
        [100, 1_000, 10_000, 100_000, 1_000_000].contains(total)
    }
}
