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

    /// Looks at every token of a sentence once.
    init(_ sentence: Range<Int>, of prose: Prose, _ lists: [String: Set<Int32>]) {
        let units = lists["units"] ?? []
        let spans = lists["spans"] ?? []
        let months = lists["months"] ?? []
        let numbers = lists["numbers"] ?? []
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
                read(number: index, token, next, sentence, prose, units, months)
                if token.end - token.start == 4, prose.text(index..<index + 1).hasPrefix("20") {
                    hasYear = true
                }
                if let next, spans.contains(next.word) { hasDuration = true }
            case .word:
                if token.traits.contains(.hasDigit), prose.bytes[Int(token.start)] <= 0x39 {
                    hasAnyNumber = true
                    hasUnitNumber = true
                }
                if numbers.contains(token.word) {
                    hasAnyNumber = true
                    if let next, units.contains(next.word) { hasUnitNumber = true }
                    if let next, spans.contains(next.word) { hasDuration = true }
                }
                let word = token.end - token.start
                if word == 4, prose.lowercased(index) == "from" { from = true }
                if word == 2, from, prose.lowercased(index) == "to" { hasFromTo = true }
            default: break
            }
        }
        hasFromTo = hasFromTo && hasAnyNumber
    }

    private mutating func read(
        number index: Int, _ token: Token, _ next: Token?, _ sentence: Range<Int>, _ prose: Prose,
        _ units: Set<Int32>, _ months: Set<Int32>
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
        if months.contains(next.word) { hasDate = true }
        if units.contains(next.word) { hasUnitNumber = true }
        // A capitalised month may stand before its day.
        if index > sentence.lowerBound, months.contains(prose.tokens[index - 1].word) { hasDate = true }
        let words = ["in", "of", "out"]
        if next.kind == .word, next.end - next.start <= 3, words.contains(prose.lowercased(index + 1)) {
            let after = min(index + 5, sentence.upperBound)
            if (index + 2..<max(index + 2, after)).contains(where: { prose.tokens[$0].kind == .number }) {
                hasFrequency = true
                hasUnitNumber = true
            }
        }
        if next.kind == .word, ["to", "and"].contains(prose.lowercased(index + 1)),
            index + 2 < sentence.upperBound,
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
