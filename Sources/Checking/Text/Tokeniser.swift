/// Takes the bytes of one block apart into tokens.
///
/// A word is a run of letters and digits with inner `'`, `’` or `.`; a hyphen parts words that are joined. A
/// number keeps its commas, its decimal point and its percent sign.
struct Tokeniser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let vocabulary: Vocabulary
    private let start: Int
    private var index: Int
    private let end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        start = range.lowerBound
        index = range.lowerBound
        end = range.upperBound
    }

    /// The next token with its place, or `nil` at the end of the block.
    mutating func next(isFirst: Bool) -> Token? {
        var isSpaced = isFirst
        while index < end, Self.isSpace(bytes[index]) {
            isSpaced = true
            index += 1
        }
        guard index < end else { return nil }
        let joiner = isSpaced ? 0 : joinerLength
        index += joiner
        var token = read()
        if isSpaced { token.traits.insert(.spaced) }
        if joiner > 0 { token.traits.insert(.joined) }
        return token
    }

    /// The length of a hyphen, a slash or a dash that joins what stands on both sides of it; otherwise 0.
    private var joinerLength: Int {
        let length: Int
        switch bytes[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "/"): length = 1
        case 0xE2
        where index + 2 < end && bytes[index + 1] == 0x80 && (0x90...0x94).contains(bytes[index + 2]):
            length = 3
        default: return 0
        }
        guard index > start, index + length < end else { return 0 }
        let before = bytes[index - 1]
        let after = bytes[index + length]
        let isOpen = Self.isLetter(before) || Self.isDigit(before) || before == UInt8(ascii: "%")
        return isOpen && (Self.isLetter(after) || Self.isDigit(after)) ? length : 0
    }

    private mutating func read() -> Token {
        let byte = bytes[index]
        if Self.isDigit(byte) { return number() }
        if byte == UInt8(ascii: "@"), index + 1 < end, Self.isLetter(bytes[index + 1]),
            index == 0 || !Self.isLetter(bytes[index - 1])
        {
            return handle()
        }
        return Self.isLetter(byte) ? word() : mark()
    }

    private func token(_ kind: Token.Kind, from start: Int, _ traits: Token.Traits = []) -> Token {
        Token(kind: kind, traits: traits, start: Int32(start), end: Int32(index))
    }

    private mutating func mark() -> Token {
        let start = index
        let lead = bytes[index]
        index += 1
        if lead >= 0xC0 { while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 } }
        // Curly marks count as the straight ones.
        var code = lead
        if lead == 0xE2, index - start == 3, bytes[start + 1] == 0x80 {
            switch bytes[start + 2] {
            case 0x9C, 0x9D: code = UInt8(ascii: "\"")
            case 0x98, 0x99: code = UInt8(ascii: "'")
            case 0x93, 0x94: code = UInt8(ascii: "-")
            case 0xA6: code = UInt8(ascii: ".")
            default: break
            }
        } else if lead == 0xC2, index - start == 2, bytes[start + 1] == 0xA3 {
            code = UInt8(ascii: "$")
        } else if lead == 0xE2, index - start == 3, bytes[start + 1] == 0x82, bytes[start + 2] == 0xAC {
            code = UInt8(ascii: "$")
        }
        var token = token(.mark, from: start)
        token.word = -Int32(code)
        return token
    }

    private mutating func handle() -> Token {
        let start = index
        index += 1
        while index < end, Self.isLetter(bytes[index]) || Self.isDigit(bytes[index]) || bytes[index] == 0x2D {
            index += 1
        }
        return token(.handle, from: start)
    }

    private mutating func number() -> Token {
        let start = index
        digits()
        if index - start == 4, let after = dateEnd(start) {
            index = after
            return token(.date, from: start)
        }
        if index < end, bytes[index] == UInt8(ascii: ":"), index - start <= 2, digitRun(index + 1) >= 2 {
            index += 3
            while index < end, bytes[index] == UInt8(ascii: ":"), digitRun(index + 1) == 2 { index += 3 }
            return token(.time, from: start)
        }
        if index < end, bytes[index] == UInt8(ascii: "/"), digitRun(index + 1) > 0 {
            index += 1
            digits()
            return token(.fraction, from: start)
        }
        if index < end, bytes[index] == UInt8(ascii: "%") {
            index += 1
            return token(.number, from: start, [.percent])
        }
        // `5xx`, `3rd`, `7ms`: letters right after the digits make it a word.
        if index < end, Self.isLetter(bytes[index]) {
            index = start
            return word()
        }
        return token(.number, from: start)
    }

    private mutating func digits() {
        while index < end {
            if Self.isDigit(bytes[index]) {
                index += 1
            } else if bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "."),
                digitRun(index + 1) > 0
            {
                index += 1
            } else {
                return
            }
        }
    }

    private func digitRun(_ start: Int) -> Int {
        var place = start
        while place < end, Self.isDigit(bytes[place]) { place += 1 }
        return place - start
    }

    /// The end of `2026-03-13` that begins at `start`; `nil` where it is no date.
    private func dateEnd(_ start: Int) -> Int? {
        guard start + 10 <= end, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D,
            digitRun(start + 5) == 2, digitRun(start + 8) >= 2
        else { return nil }
        return start + 10
    }

    private mutating func word() -> Token {
        let start = index
        var hash = Vocabulary.seed
        var letters = 0
        var capitals = 0
        var hasDigit = false
        var stem: (end: Int, hash: UInt64)?
        while index < end {
            let byte = bytes[index]
            if Self.isLetter(byte) {
                let isCapital = byte >= 0x41 && byte <= 0x5A
                letters += 1
                if isCapital { capitals += 1 }
                hash = Vocabulary.step(hash, isCapital ? byte | 0x20 : byte)
                index += 1
            } else if Self.isDigit(byte) {
                hasDigit = true
                hash = Vocabulary.step(hash, byte)
                index += 1
            } else if let length = innerMark(byte) {
                if byte != UInt8(ascii: ".") { stem = (index, hash) }
                hash = Vocabulary.step(hash, byte == UInt8(ascii: ".") ? byte : 0x27)
                index += length
            } else {
                break
            }
        }
        var traits: Token.Traits = []
        if bytes[start] >= 0x41, bytes[start] <= 0x5A { traits.insert(.capitalised) }
        if capitals >= 2, capitals == letters { traits.insert(.allCapitals) }
        if hasDigit { traits.insert(.hasDigit) }
        var token = token(.word, from: start, traits)
        token.letters = hash
        if let stem, index - stem.end <= 4, bytes[index - 1] | 0x20 == UInt8(ascii: "s"),
            index - stem.end == (bytes[stem.end] == 0x27 ? 2 : 4)
        {
            token.traits.insert(.possessive)
            hash = stem.hash
        }
        token.word = vocabulary.word(hash)
        if vocabulary.hasWild(bytes, start..<index) { token.traits.insert(.wild) }
        return token
    }

    /// The length of a mark that may stand inside a word, where a letter or digit follows it.
    private func innerMark(_ byte: UInt8) -> Int? {
        let length: Int
        switch byte {
        case 0x27, UInt8(ascii: "."): length = 1
        case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99: length = 3
        default: return nil
        }
        guard index + length < end else { return nil }
        let next = bytes[index + length]
        return Self.isLetter(next) || Self.isDigit(next) ? length : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

    /// Letters of every script count, and so do the bytes that continue one; general punctuation does not.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A || byte == 0x5F
            || byte >= 0x80 && byte != 0xE2 && byte != 0xC2
    }
}
