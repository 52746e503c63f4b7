/// Reads a number of items that a person typed: `500`, `1,200`.
public enum ItemCount {
    /// The number, from 1 to 10^12.
    ///
    /// - Parameter what: what is counted, for the message: `number checked`.
    /// - Throws: `QuantityError` for anything but a whole number above 0.
    public static func read(_ text: some StringProtocol, what: String) throws(QuantityError) -> Int {
        let number = try Fraction(decimal: text, limit: .count)
        guard let whole = number.wholeValue else { throw .notAWholeNumber(text.trimmed) }
        guard (1...Int128(Sample.largest)).contains(whole) else {
            throw .notPositive(text.trimmed, what: what)
        }
        return Int(whole)
    }
}
