/// Finds the name of a person right before a word: a handle, a name of the front matter, or two capitalised words.
struct NameFinder {
    private let names: [[String]]
    /// Words that begin with a capital and are no part of a name.
    private let others: Set<Int>
    /// At most so many small words, such as "then" or "had", may stand between the name and the verb.
    private static let widest = 2
    private static let between: WordSet = [
        "then", "had", "has", "also", "accidentally", "mistakenly", "wrongly", "simply", "again", "later",
        "who",
    ]

    init(_ inspection: Inspection) {
        names = inspection.names
        guard let rule = inspection.rule("RC954") else {
            others = []
            return
        }
        others = Set(
            inspection.hits(of: rule.id).filter { rule.terms[$0.term].list == "no name" }.flatMap(\.tokens))
    }

    /// - Parameter guessing: whether two capitalised words count as a name too.
    func name(before verb: Int, in sentence: Range<Int>, guessing: Bool, _ inspection: Inspection)
        -> Range<Int>?
    {
        let prose = inspection.prose
        var end = verb
        var words = 0
        while end > sentence.lowerBound, words < Self.widest, prose.isOne(of: Self.between, end - 1) {
            end -= 1
            words += 1
        }
        guard end > sentence.lowerBound, !prose.tokens[end - 1].isExempt else { return nil }
        if prose.tokens[end - 1].kind == .handle { return end - 1..<end }
        for name in names where end - name.count >= sentence.lowerBound {
            let range = end - name.count..<end
            if zip(range, name).allSatisfy({ prose.text($0..<$0 + 1) == $1 }) { return range }
        }
        guard guessing, end - 2 >= sentence.lowerBound, isNamePart(end - 1, inspection),
            isNamePart(end - 2, inspection), prose.tokens[end - 1].traits.contains(.spaced)
        else { return nil }
        return end - 2..<end
    }

    private func isNamePart(_ index: Int, _ inspection: Inspection) -> Bool {
        let token = inspection.prose.tokens[index]
        return token.kind == .word && token.traits.contains(.capitalised)
            && token.traits.isDisjoint(with: [.allCapitals, .hasDigit, .possessive])
            && token.end - token.start > 1 && !others.contains(index)
            && !inspection.isOn(.months, index) && !inspection.isOn(.weekdays, index)
    }
}
