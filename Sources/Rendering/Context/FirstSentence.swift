import SourceText

/// The first sentence of a text on one line, for notes and talk tracks.
enum FirstSentence {
    private static let abbreviations = Set(Abbreviations.words)

    /// A sentence ends at `.`, `!` or `?` before a space and a capital, a digit or a quotation mark.
    static func of(_ text: String) -> String {
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        for (index, word) in words.enumerated() where index + 1 < words.count {
            guard let last = word.last, ".!?".contains(last), !isAbbreviation(word) else { continue }
            guard let next = words[index + 1].first,
                next.isUppercase || next.isNumber || "\"“'‘".contains(next)
            else { continue }
            return words[...index].joined(separator: " ")
        }
        return text
    }

    /// An abbreviation, or an initial: `St.`, `J.`, `(cf.`
    private static func isAbbreviation(_ word: Substring) -> Bool {
        guard word.last == "." else { return false }
        let letters = word.dropLast().drop { !$0.isLetter && !$0.isNumber }
        return letters.count == 1 && letters.first?.isUppercase == true
            || abbreviations.contains(letters.lowercased())
    }
}
