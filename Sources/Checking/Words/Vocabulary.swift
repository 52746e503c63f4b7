/// The words that rules know, each by a number, found by a hash of its small letters.
struct Vocabulary: Sendable {
    /// FNV-1a, 64 bits (Fowler, Noll, Vo).
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    static func hash(_ word: String) -> UInt64 { word.lowercased().utf8.reduce(seed, step) }

    private var slots: [(hash: UInt64, word: Int32)] = Array(repeating: (0, 0), count: 1024)
    private var count: Int32 = 0
    private var globs: [(glob: Glob, word: Int32)] = []
    /// For each first letter, the globs that may fit a word that begins with it.
    private var globsByLetter: [[Int]] = Array(repeating: [], count: 256)
    /// One bit for each pair of first letters that some glob may begin with, both in ASCII: 128 pairs a letter.
    private var openings: [UInt64] = Array(repeating: 0, count: 256)
    /// One bit for each last letter that a glob which begins with `*` may end with.
    private var endings: [UInt64] = [0, 0]

    /// The number of a word, by its hash; 0 where no rule knows it.
    func word(_ hash: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].word != 0 {
            if slots[slot].hash == hash { return slots[slot].word }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// Adds a word, if it is new, and gives its number; a word with `*` stands for all that fit it.
    mutating func add(_ word: String) -> Int32 {
        let hash = Self.hash(word)
        let known = self.word(hash)
        guard known == 0 else { return known }
        count += 1
        if Int(count) * 2 > slots.count { grow() }
        insert(hash, count)
        if word.contains("*") { addGlob(Glob(word.lowercased()), count) }
        return count
    }

    private mutating func addGlob(_ glob: Glob, _ word: Int32) {
        globs.append((glob, word))
        note(glob)
        if let letter = glob.firstByte {
            globsByLetter[Int(letter)].append(globs.count - 1)
        } else {
            for letter in 0..<256 { globsByLetter[letter].append(globs.count - 1) }
        }
    }

    /// Notes how the words that fit a glob may begin or end.
    private mutating func note(_ glob: Glob) {
        guard let first = glob.firstByte, first < 0x80 else {
            // What ends with a star too may end with anything.
            let lasts = glob.lastByte.map { [$0] } ?? Array(0..<0x80)
            for last in lasts where last < 0x80 { endings[Int(last >> 6)] |= 1 << UInt64(last & 63) }
            return
        }
        for second in UInt8(0)..<0x80 where glob.mayFit(second: second) {
            let pair = Int(first) << 7 | Int(second)
            openings[pair >> 6] |= 1 << UInt64(pair & 63)
        }
        // A word of one letter, which `a*` fits.
        if glob.mayFit(second: nil) { openings[Int(first) << 1] |= 1 }
    }

    /// Whether a word may fit a glob, by its first two letters and its last one; most words fit none.
    private func mayFit(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let first = Glob.small(bytes[range.lowerBound])
        let second = range.count > 1 ? Glob.small(bytes[range.lowerBound + 1]) : 0
        let last = Glob.small(bytes[range.upperBound - 1])
        guard first < 0x80, second < 0x80, last < 0x80 else { return true }
        let pair = Int(first) << 7 | Int(second)
        return openings[pair >> 6] & 1 << UInt64(pair & 63) != 0
            || endings[Int(last >> 6)] & 1 << UInt64(last & 63) != 0
    }

    /// Whether a word fits one with `*`.
    func hasWild(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard mayFit(bytes, range) else { return false }
        let bucket = globsByLetter[Int(Glob.small(bytes[range.lowerBound]))]
        guard !bucket.isEmpty else { return false }
        let second = range.count > 1 ? Glob.small(bytes[range.lowerBound + 1]) : nil
        return bucket.contains { globs[$0].glob.mayFit(second: second) && globs[$0].glob.fits(bytes[range]) }
    }

    /// The numbers of all words with `*` that a word fits.
    func wilds(_ bytes: [UInt8], _ range: Range<Int>) -> [Int32] {
        globsByLetter[Int(Glob.small(bytes[range.lowerBound]))].compactMap { place in
            globs[place].glob.fits(bytes[range]) ? globs[place].word : nil
        }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: (0, 0), count: old.count * 2)
        for slot in old where slot.word != 0 { insert(slot.hash, slot.word) }
    }

    private mutating func insert(_ hash: UInt64, _ word: Int32) {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].word != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = (hash, word)
    }
}
