extension StringProtocol {
    /// The text without white space at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// The words of the text, split at white space.
    var words: [String] { split(whereSeparator: { $0.isWhitespace }).map { String($0) } }
}

extension Character {
    /// `0` to `9`, and no other script's digits.
    var isDigit: Bool { self >= "0" && self <= "9" && isASCII }
}

/// A whole number written in plain digits, or `nil`; at most 18 digits, so that no arithmetic on it
/// surprises.
func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.count <= 18, text.allSatisfy(\.isDigit) else { return nil }
    return Int(text)
}
