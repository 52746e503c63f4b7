/// An amount of money in its own currency: 12,000 EUR, €1.2 million.
public struct Money: Hashable, Sendable {
    /// The number as typed, before the word for a scale.
    public let amount: Fraction
    /// `million`, `billion`, or `nil`.
    public let scale: String?
    /// The currency as typed: `EUR`, `€`.
    public let currency: String

    /// Reads an amount: `12000 EUR`, `EUR 12,000`, `€12,000`, `1.2 million USD`.
    ///
    /// - Throws: `QuantityError`: no number, no currency.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        var currency: String?
        var scale: String?
        var number: [String] = []
        for word in Self.words(of: typed) {
            if Self.isCurrency(word), currency == nil {
                currency = word
            } else if ["million", "billion"].contains(word.lowercased()), scale == nil, !number.isEmpty {
                scale = word.lowercased()
            } else {
                number.append(word)
            }
        }
        guard let currency, number.count == 1 else { throw .notMoney(typed) }
        amount = try Fraction(decimal: number[0], limit: .count)
        self.currency = currency
        self.scale = scale
    }

    /// For people: `12,000 EUR`, `€12,000`, `1.2 million EUR`, `12.50 EUR`.
    public var said: String {
        var number = amount.decimalText
        if scale == nil, let point = number.lastIndex(of: "."),
            number.distance(from: point, to: number.endIndex) == 2
        {
            number += "0"
        }
        let full = scale.map { "\(number) \($0)" } ?? number
        return Self.symbols.contains(currency) ? currency + full : full + " " + currency
    }

    /// Words, with a currency symbol as a word of its own.
    private static func words(of text: String) -> [String] {
        var spaced = ""
        for character in text {
            spaced += symbols.contains(String(character)) ? " \(character) " : String(character)
        }
        return spaced.words
    }

    private static func isCurrency(_ word: String) -> Bool {
        symbols.contains(word)
            || (word.count == 3 && word.allSatisfy { $0.isASCII && $0.isUppercase && $0.isLetter })
    }

    private static let symbols: Set<String> = ["€", "£", "$", "¥", "₹"]
}
