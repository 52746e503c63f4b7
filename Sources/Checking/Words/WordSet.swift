/// Words that code asks about, compared by the hash of their small letters, so that no token needs a text of its own.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    private let hashes: [UInt64]
    /// One bit for each of 128 remainders, because most words are in no set.
    private let low: UInt64
    private let high: UInt64

    init(_ words: some Sequence<String>) {
        let hashes = words.map(Vocabulary.hash)
        var bits: (low: UInt64, high: UInt64) = (0, 0)
        for hash in hashes {
            if hash & 64 == 0 { bits.low |= 1 << (hash & 63) } else { bits.high |= 1 << (hash & 63) }
        }
        self.hashes = hashes
        (low, high) = bits
    }

    init(arrayLiteral words: String...) { self.init(words) }

    /// Whether a token with this hash is one of them; a token that is no word never is.
    func contains(_ letters: UInt64) -> Bool {
        guard (letters & 64 == 0 ? low : high) & (1 << (letters & 63)) != 0 else { return false }
        return hashes.contains(letters)
    }
}

extension Prose {
    /// Whether a token is one of some words.
    func isOne(of words: WordSet, _ token: Int) -> Bool { words.contains(tokens[token].letters) }

    /// Whether a token is a word, given in small ASCII letters, whatever its own capitals.
    func stands(_ word: StaticString, at token: Int) -> Bool {
        let range = tokens[token].range
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { letters in
            for (place, letter) in letters.enumerated()
            where Glob.small(bytes[range.lowerBound + place]) != letter { return false }
            return true
        }
    }
}
