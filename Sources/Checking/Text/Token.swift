/// One word, number or mark of a text that is checked.
struct Token: Hashable {
    /// What a token is made of.
    enum Kind: UInt8 {
        case word
        /// `5,000`, `3.2` or `12%`.
        case number
        /// `16/500`.
        case fraction
        /// `2026-03-13`.
        case date
        /// `14:23`.
        case time
        /// `@dlopez`.
        case handle
        /// A single sign, such as a full stop or a bracket.
        case mark
        /// Code, which no rule reads.
        case code
    }

    /// Some kinds of token.
    struct Kinds: OptionSet, Hashable {
        let rawValue: UInt8

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init(_ kind: Kind) { rawValue = 1 << kind.rawValue }

        static let word = Kinds(.word)
        static let number = Kinds(.number)
        static let fraction = Kinds(.fraction)
        static let time = Kinds(.time)
        static let date = Kinds(.date)
        static let handle = Kinds(.handle)
    }

    /// What surrounds a token or how it is written.
    struct Traits: OptionSet, Hashable {
        let rawValue: UInt16

        /// The first letter is a capital.
        static let capitalised = Traits(rawValue: 1)
        /// Two or more letters, all of them capitals.
        static let allCapitals = Traits(rawValue: 2)
        /// Between quotation marks, or in a block that is a quotation.
        static let quoted = Traits(rawValue: 4)
        static let linked = Traits(rawValue: 8)
        static let strong = Traits(rawValue: 16)
        /// White space, or the beginning of the block, stands before it.
        static let spaced = Traits(rawValue: 32)
        /// A hyphen joins it to the token before.
        static let joined = Traits(rawValue: 64)
        static let percent = Traits(rawValue: 128)
        static let possessive = Traits(rawValue: 256)
        /// It begins its sentence.
        static let first = Traits(rawValue: 512)
        /// Digits are among its letters.
        static let hasDigit = Traits(rawValue: 1024)
        /// It fits at least one word with `*`.
        static let wild = Traits(rawValue: 2048)
    }

    var kind: Kind
    var traits: Traits
    /// Where it stands in the prose, in UTF-8 bytes.
    var start: Int32
    var end: Int32
    /// The word's number in the vocabulary; 0 for a word that no rule knows. For a mark, its first byte, negative.
    var word: Int32 = 0
    /// The hash of a word in small letters, as the vocabulary makes it; 0 for what is no word.
    var letters: UInt64 = 0

    var range: Range<Int> { Int(start)..<Int(end) }

    /// Whether it is the sign whose first byte this is.
    func isMark(_ byte: UInt8) -> Bool { kind == .mark && word == -Int32(byte) }

    /// Whether no rule about wording may read it: quotations, links and code.
    var isExempt: Bool { kind == .code || !traits.isDisjoint(with: [.quoted, .linked]) }

    /// Whether it counts as a word of a sentence.
    var isWord: Bool { kind != .mark && !traits.contains(.joined) }
}
