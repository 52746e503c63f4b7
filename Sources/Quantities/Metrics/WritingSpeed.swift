/// The speed at which an answer appears, said in words.
public struct WritingSpeed: Hashable, Sendable {
    /// Pieces of words a second, above 0.
    public let tokensPerSecond: Fraction

    /// Reads a speed in tokens a second: `40`, `12.5`.
    ///
    /// - Throws: `QuantityError` for anything but a number above 0.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        tokensPerSecond = try Fraction(decimal: text, limit: .count)
        guard tokensPerSecond > .zero else { throw .notPositive(text.trimmed, what: "speed") }
    }

    /// `about 30 words`: an English word takes four tokens for every three words, a rule of thumb.
    public var saidWords: String {
        let words = (tokensPerSecond * Fraction(3, 4)).rounded(toSignificant: 2)
        return "about \(words.decimalText(places: 4)) word\(words == .one ? "" : "s")"
    }
}
