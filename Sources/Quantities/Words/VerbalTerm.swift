/// A word for a probability, with the range that its scale gives it.
public struct VerbalTerm: Hashable, Sendable {
    /// The word: `very likely`.
    public let word: String
    /// Other words that the scale allows for the same range; never mixed in one document.
    public let synonyms: [String]
    /// The ends of the range in percent, and whether each belongs to it.
    public let low: Fraction
    /// The upper end of the range, in percent.
    public let high: Fraction
    /// Whether the lower end itself belongs to the range.
    public let includesLow: Bool
    /// Whether the upper end itself belongs to the range.
    public let includesHigh: Bool

    /// Ends are given in hundredths of a percent, because one scale goes down to 0.01%.
    init(
        _ word: String, _ low: Int128, _ high: Int128, includesLow: Bool = true, includesHigh: Bool = true,
        synonyms: [String] = []
    ) {
        self.word = word
        self.synonyms = synonyms
        self.low = Fraction(low, 100)
        self.high = Fraction(high, 100)
        self.includesLow = includesLow
        self.includesHigh = includesHigh
    }

    /// Whether a share lies in the range.
    func holds(_ share: Fraction) -> Bool {
        let percent = share * Fraction(100, 1)
        let isAboveLow = includesLow ? percent >= low : percent > low
        let isBelowHigh = includesHigh ? percent <= high : percent < high
        return isAboveLow && isBelowHigh
    }

    /// The word with its range right after it, without which readers disagree: `very likely (80-95%)` (R3.1;
    /// Wintle et al. 2019).
    public var said: String { "\(word) (\(low.decimalText)-\(high.decimalText)%)" }
}
