/// One spelling of a metric's name, as a row of words, numbers and signs.
///
/// Capitals, hyphens and white space do not count. `#` in a spelling stands for a number: `recall@#`.
struct MetricName: Hashable, Sendable {
    /// A stretch of a text.
    struct Token: Hashable {
        /// The stretch in small letters.
        let text: String
        /// Whether the text before it runs on without a gap.
        let isJoined: Bool
        /// Where it stands, in UTF-8 bytes.
        let range: Range<Int>

        var isWord: Bool { text.unicodeScalars.first?.properties.isAlphabetic == true }
        var isNumber: Bool { text.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
    }

    /// Where a spelling was found.
    struct Match: Hashable {
        /// The place after its last token, as an index of the tokens.
        let end: Int
        /// The number that stands for `#`.
        let number: String?
    }

    /// The spelling as the file has it.
    let text: String
    private let tokens: [Token]

    init(_ spelling: String) {
        text = spelling
        tokens = Self.tokens(of: spelling)
    }

    /// Where the name stands at a place of a text, or `nil` where it does not.
    func match(_ text: [Token], at start: Int) -> Match? {
        guard start + tokens.count <= text.count else { return nil }
        var number: String?
        for (offset, token) in tokens.enumerated() {
            let typed = text[start + offset]
            if token.text == "#" {
                // `P95` is a percentile; `p 0.95` is not.
                let isApart = token.isJoined && !typed.isJoined && tokens[offset - 1].isWord
                guard typed.isNumber, !isApart else { return nil }
                number = typed.text
            } else if token.text != typed.text {
                return nil
            }
        }
        return Match(end: start + tokens.count, number: number)
    }

    /// The words, numbers and signs of a text.
    static func tokens(of text: String) -> [Token] {
        let bytes = Array(text.utf8)
        var tokens: [Token] = []
        var place = 0
        var end = -1
        while place < bytes.count {
            let kind = Kind(bytes[place])
            guard kind != .gap else {
                place += 1
                continue
            }
            let start = place
            place += 1
            while place < bytes.count, kind.goesOn(bytes, at: place) { place += 1 }
            let word = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
            tokens.append(Token(text: word, isJoined: start == end, range: start..<place))
            end = place
        }
        return tokens
    }

    private enum Kind {
        case gap, digit, letter, sign

        init(_ byte: UInt8) {
            switch byte {
            case 0x30...0x39: self = .digit
            case 0x41...0x5A, 0x61...0x7A, 0x80...: self = .letter
            case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "_"): self = .gap
            default: self = .sign
            }
        }

        /// Whether a stretch of this kind takes in the byte at a place.
        func goesOn(_ bytes: [UInt8], at place: Int) -> Bool {
            switch self {
            case .gap, .sign: return false
            case .letter: return Kind(bytes[place]) == .letter || bytes[place] == UInt8(ascii: "'")
            case .digit:
                if Kind(bytes[place]) == .digit { return true }
                let isMark = bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ",")
                return isMark && place + 1 < bytes.count && Kind(bytes[place + 1]) == .digit
            }
        }
    }
}
