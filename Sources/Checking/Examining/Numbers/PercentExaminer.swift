/// Reports percentages of nothing named (RC205) and with too many digits (RC210).
struct PercentExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        let rules = ["RC205", "RC210"].compactMap(inspection.rule).filter(inspection.applies)
        guard !rules.isEmpty else { return }
        for block in inspection.prose.blocks where block.isReadable {
            for place in block.sentences where inspection.prose.sentences[place].traits.contains(.percent) {
                let sentence = inspection.prose.sentences[place].tokens
                for index in sentence {
                    let token = inspection.prose.tokens[index]
                    guard token.traits.contains(.percent), !token.isExempt else { continue }
                    for rule in rules where isFound(rule, index, sentence, &inspection, place) {
                        inspection.report(rule, index..<index + 1, in: block)
                    }
                }
            }
        }
    }

    private func isFound(
        _ rule: Rule, _ index: Int, _ sentence: Range<Int>, _ inspection: inout Inspection, _ place: Int
    ) -> Bool {
        let text = inspection.prose.text(index..<index + 1)
        if rule.id == "RC210" { return Self.hasTooManyDigits(text) }
        guard !inspection.facts(of: place).hasFrequency, !isInBrackets(index, sentence, inspection.prose)
        else { return false }
        // A word after it, or what is counted before it, says of what.
        let before = max(sentence.lowerBound, index - 8)..<index
        let lists = RuleLists(rule: rule, hits: inspection.hits(of: rule.id))
        if before.contains(where: {
            inspection.isOn(.things, $0) || isNamed($0, sentence, lists, inspection.prose)
        }) {
            return false
        }
        if isStep(before, lists, inspection.prose) { return false }
        guard index + 1 < sentence.upperBound else { return true }
        return inspection.prose.tokens[index + 1].kind == .mark
    }

    private static let rates: WordSet = ["rate", "rates", "ratio", "share", "proportion"]

    /// Whether a word says of what: `turnout`, or `rate` with two words before it that say whose.
    private func isNamed(
        _ index: Int, _ sentence: Range<Int>, _ lists: RuleLists, _ prose: Prose
    ) -> Bool {
        if lists.has("named", at: index) { return true }
        guard prose.isOne(of: Self.rates, index), index - 2 >= sentence.lowerBound else { return false }
        return (index - 2..<index).allSatisfy {
            prose.tokens[$0].kind == .word && !lists.has("fillers", at: $0)
        }
    }

    /// `rose by 20%`, which is a share of what it was before.
    private func isStep(_ before: Range<Int>, _ lists: RuleLists, _ prose: Prose) -> Bool {
        guard let last = before.last, prose.stands("by", at: last) else { return false }
        return before.contains { lists.has("changes", at: $0) }
    }

    /// What the rule's own lists found in the text.
    private struct RuleLists {
        let rule: Rule
        let hits: [Inspection.Hit]

        /// Whether a word stands on one of the lists.
        func has(_ list: String, at index: Int) -> Bool {
            let first = hits.partitioned { $0.tokens.lowerBound < index }
            return hits[first...].prefix { $0.tokens.lowerBound == index }
                .contains { rule.terms[$0.term].list == list }
        }
    }

    private func isInBrackets(_ index: Int, _ sentence: Range<Int>, _ prose: Prose) -> Bool {
        // Brackets hold a few words; in a long line without any there is no need to look far.
        let before = (max(sentence.lowerBound, index - 40)..<index).last {
            prose.tokens[$0].isMark(0x28) || prose.tokens[$0].isMark(0x29)
        }
        return before.map { prose.tokens[$0].isMark(0x28) } ?? false
    }

    /// More digits than two significant ones of the share or of the rest (R1.5).
    static func hasTooManyDigits(_ text: String) -> Bool {
        guard let value = NumberText.value(text), value > 0, value < 100 else { return false }
        var smaller = min(value, 100 - value)
        var allowed = 0
        while smaller < 10, allowed < 6 {
            smaller *= 10
            allowed += 1
        }
        return NumberText.decimals(text) > allowed
    }
}
