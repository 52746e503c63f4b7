/// Reports ranges that end before they begin, and numbers outside of their own range (RC914).
///
/// Read are `29 in 100 (likely between 25 and 34 in 100)`, `likely between 34 and 25`, and `70 a day (59 to 81)`.
struct RangeExaminer: Examiner {
    private static let bounds: WordSet = ["most", "least", "than", "under", "over"]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC914"), inspection.applies(rule) else { return }
        let prose = inspection.prose
        for block in prose.blocks where !block.isHeading {
            for place in block.sentences where prose.sentences[place].hasNumber {
                let sentence = prose.sentences[place].tokens
                for index in sentence where Self.mayOpen(prose.tokens[index]) {
                    examine(index, sentence, rule, block, prose, &inspection)
                }
            }
        }
    }

    /// Whether a range can begin at a token: a number, a bracket, or a word as long as "between".
    private static func mayOpen(_ token: Token) -> Bool {
        !token.traits.contains(.quoted)
            && (token.kind == .number || token.kind == .word && token.end - token.start == 7
                || token.isMark(UInt8(ascii: "(")))
    }

    private func examine(
        _ open: Int, _ sentence: Range<Int>, _ rule: Rule, _ block: Prose.Block, _ prose: Prose,
        _ inspection: inout Inspection
    ) {
        if let end = turnedEnd(at: open, sentence, prose, inspection.library.lists) {
            inspection.report(rule, open..<end, in: block, replacement: "ends before it begins")
            return
        }
        guard let range = range(at: open, sentence, prose) else { return }
        if range.low > range.high {
            inspection.report(rule, range.tokens, in: block, replacement: "ends before it begins")
        } else if let value = value(before: open, sentence, prose),
            value.number < range.low || value.number > range.high
        {
            inspection.report(
                rule, value.token..<range.tokens.upperBound, in: block,
                replacement: "lies outside of its own range")
        }
    }

    /// The end of `between 5 and 1`, or of `18 to 16 November` and `Thursday 3 to Tuesday 1 December`, turned round.
    private func turnedEnd(
        at index: Int, _ sentence: Range<Int>, _ prose: Prose, _ lists: SharedLists
    ) -> Int? {
        if prose.stands("between", at: index), index + 3 < sentence.upperBound,
            let low = number(index + 1, prose),
            prose.stands("and", at: index + 2), let high = number(index + 3, prose)
        {
            // `between 22:00 and 6` and `between 4 and 3 in the afternoon` are no ranges of numbers.
            return low > high && low <= 1_000_000 && !prose.tokens[index].traits.contains(.possessive)
                ? index + 4 : nil
        }
        guard let first = number(index, prose), first >= 1, first <= 31, first == first.rounded(),
            index + 3 < sentence.upperBound,
            prose.stands("to", at: index + 1)
        else { return nil }
        let second = lists.has(prose.tokens[index + 2].word, on: .weekdays) ? index + 3 : index + 2
        guard second + 1 < sentence.upperBound, let last = number(second, prose), last >= 1, last < first,
            lists.has(prose.tokens[second + 1].word, on: .months)
        else { return nil }
        return second + 2
    }

    /// `(59 to 81)` or `(likely between 25 and 34 …)`, from its bracket on.
    private func range(
        at open: Int, _ sentence: Range<Int>, _ prose: Prose
    ) -> (low: Double, high: Double, tokens: Range<Int>)? {
        guard prose.tokens[open].isMark(UInt8(ascii: "(")) else { return nil }
        var index = open + 1
        let isBetween =
            index + 1 < sentence.upperBound && prose.stands("likely", at: index)
            && prose.stands("between", at: index + 1)
        if isBetween { index += 2 }
        guard index + 2 < sentence.upperBound, let low = number(index, prose),
            let high = number(index + 2, prose),
            prose.stands(isBetween ? "and" : "to", at: index + 1)
        else { return nil }
        // A bare pair counts only where the bracket closes after it: `(12 to 14 May)` is a pair of days.
        guard
            isBetween || index + 3 < sentence.upperBound && prose.tokens[index + 3].isMark(UInt8(ascii: ")"))
        else { return nil }
        return (low, high, open + 1..<index + 3)
    }

    /// The number right before the bracket that the range is of: in `29 in 100 summaries`, the 29.
    private func value(before open: Int, _ sentence: Range<Int>, _ prose: Prose) -> (
        number: Double, token: Int
    )? {
        let before = max(sentence.lowerBound, open - 9)..<open
        guard let last = before.last(where: { number($0, prose) != nil }) else { return nil }
        // Only words may stand between, and few of them.
        let between = last + 1..<open
        guard between.count <= 5, between.allSatisfy({ prose.tokens[$0].kind == .word }) else { return nil }
        if last >= sentence.lowerBound + 2, prose.stands("in", at: last - 1),
            let count = number(last - 2, prose)
        {
            return (count, last - 2)
        }
        let isBounded =
            last > sentence.lowerBound
            && prose.isOne(of: Self.bounds, last - 1)
        return isBounded ? nil : number(last, prose).map { ($0, last) }
    }

    private func number(_ index: Int, _ prose: Prose) -> Double? {
        let token = prose.tokens[index]
        guard token.kind == .number, !token.traits.contains(.percent), !token.traits.contains(.joined) else {
            return nil
        }
        return prose.number(index)
    }
}
