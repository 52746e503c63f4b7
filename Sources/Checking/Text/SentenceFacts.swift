/// What kinds of number and date stand in a sentence, which make a word in it harmless.
struct SentenceFacts: Hashable {
    /// A number with a unit or a base: `12%`, `$400`, `3 in 100`, `40 minutes`.
    private(set) var hasUnitNumber = false
    private(set) var hasPercent = false
    /// `3 in 100`, `3 of 100` or `3/100`.
    private(set) var hasFrequency = false
    /// A bracketed range of percentages, or one between two numbers.
    private(set) var hasRange = false
    private(set) var hasDate = false
    private(set) var hasTime = false
    /// `from … to …` with a number.
    private(set) var hasFromTo = false
    private(set) var hasAnyNumber = false
    private(set) var hasLink = false
    private(set) var hasHandle = false
    /// A year such as 2026.
    private(set) var hasYear = false
    /// `40 minutes`, `two days`.
    private(set) var hasDuration = false

    private static let shares: WordSet = ["in", "of", "out"]
    private static let nothing: WordSet = ["none", "no", "nobody", "nothing", "zero"]
    private static let ranges: WordSet = ["to", "and"]

    /// Looks at every token of a sentence once.
    init(_ sentence: Range<Int>, of prose: Prose, _ lists: SharedLists) {
        var from = false
        for index in sentence {
            let token = prose.tokens[index]
            let next = index + 1 < sentence.upperBound ? prose.tokens[index + 1] : nil
            if token.traits.contains(.linked) { hasLink = true }
            switch token.kind {
            case .handle: hasHandle = true
            case .date: hasDate = true
            case .time: hasTime = true
            case .fraction:
                hasAnyNumber = true
                hasFrequency = true
                hasUnitNumber = true
            case .number:
                hasAnyNumber = true
                read(number: index, token, next, sentence, prose, lists)
                if token.end - token.start == 4, prose.bytes[Int(token.start)] == UInt8(ascii: "2"),
                    prose.bytes[Int(token.start) + 1] == UInt8(ascii: "0")
                {
                    hasYear = true
                }
                if let next, lists.has(next.word, on: .spans) { hasDuration = true }
            case .word:
                if token.traits.contains(.hasDigit), prose.bytes[Int(token.start)] <= 0x39 {
                    hasAnyNumber = true
                    hasUnitNumber = true
                }
                if lists.has(token.word, on: .numbers) {
                    hasAnyNumber = true
                    if let next, lists.has(next.word, on: .units) { hasUnitNumber = true }
                    if let next, lists.has(next.word, on: .spans) { hasDuration = true }
                }
                if prose.isOne(of: Self.nothing, index), Self.isNoneOf(index, sentence, prose, lists) {
                    hasAnyNumber = true
                    hasFrequency = true
                    hasUnitNumber = true
                }
                if prose.stands("from", at: index) { from = true }
                if from, prose.stands("to", at: index) { hasFromTo = true }
            default: break
            }
        }
        hasFromTo = hasFromTo && hasAnyNumber
    }

    /// `none in 2,000 mails`, `no letter of 300`, and not `none in 2026` or `no error in 20 minutes`.
    private static func isNoneOf(
        _ index: Int, _ sentence: Range<Int>, _ prose: Prose, _ lists: SharedLists
    ) -> Bool {
        let nouns = index + 1..<min(index + 5, sentence.upperBound)
        guard let share = nouns.first(where: { prose.isOne(of: shares, $0) }) else { return false }
        let after = share + 1..<min(share + 5, sentence.upperBound)
        guard let total = after.first(where: { prose.tokens[$0].kind == .number }),
            let value = prose.number(total), !prose.tokens[total].traits.contains(.percent)
        else { return false }
        let isYear = (1_900...2_100).contains(value) && prose.tokens[total].range.count == 4
        let isSpan = total + 1 < sentence.upperBound && lists.has(prose.tokens[total + 1].word, on: .spans)
        return !isSpan && !(isYear && prose.stands("in", at: share))
    }

    private mutating func read(
        number index: Int, _ token: Token, _ next: Token?, _ sentence: Range<Int>, _ prose: Prose,
        _ lists: SharedLists
    ) {
        if token.traits.contains(.percent) {
            hasPercent = true
            hasUnitNumber = true
            if token.traits.contains(.joined) { hasRange = true }
        }
        if index > sentence.lowerBound, prose.tokens[index - 1].isMark(UInt8(ascii: "$")) {
            hasUnitNumber = true
        }
        guard let next else { return }
        if lists.has(next.word, on: .months) { hasDate = true }
        if lists.has(next.word, on: .units) { hasUnitNumber = true }
        // A capitalised month may stand before its day.
        if index > sentence.lowerBound, lists.has(prose.tokens[index - 1].word, on: .months) {
            hasDate = true
        }
        if prose.isOne(of: Self.shares, index + 1) {
            let after = min(index + 5, sentence.upperBound)
            if (index + 2..<max(index + 2, after)).contains(where: { prose.tokens[$0].kind == .number }) {
                hasFrequency = true
                hasUnitNumber = true
            }
        }
        if prose.isOne(of: Self.ranges, index + 1), index + 2 < sentence.upperBound,
            prose.tokens[index + 2].kind == .number
        {
            hasRange = true
        }
    }

    /// Whether a condition of a rule holds.
    func meets(_ condition: Rule.Condition) -> Bool {
        switch condition {
        case .number: hasUnitNumber || hasFrequency
        case .probability: hasPercent || hasFrequency || hasRange
        case .date: hasDate || hasTime
        case .change: hasFromTo || hasUnitNumber
        case .source: hasLink || hasHandle || hasDate || hasUnitNumber
        }
    }
}
