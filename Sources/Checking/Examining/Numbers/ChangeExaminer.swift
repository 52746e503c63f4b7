/// Reports relative changes without what they started from (RC204).
struct ChangeExaminer: Examiner {
    private static let after: WordSet = [
        "more", "fewer", "less", "lower", "higher", "better", "worse", "faster", "slower", "reduction",
        "increase",
        "improvement", "drop", "decrease", "rise", "fall", "cut",
    ]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC204"), inspection.applies(rule) else { return }
        let multiples = inspection.hits(of: rule.id).filter { rule.terms[$0.term].list == "multiple" }
        for hit in multiples where isBare(hit.sentence, &inspection) {
            inspection.report(rule, hit.tokens, in: inspection.block(of: hit.sentence))
        }
        for block in inspection.prose.blocks where block.isReadable {
            for place in block.sentences where inspection.prose.sentences[place].traits.contains(.percent) {
                let sentence = inspection.prose.sentences[place].tokens
                for index in sentence
                where isChange(index, sentence, inspection.prose) && isBare(place, &inspection) {
                    inspection.report(rule, index..<index + 1, in: block)
                }
            }
        }
    }

    private func isChange(_ index: Int, _ sentence: Range<Int>, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        guard token.traits.contains(.percent), !token.isExempt else { return false }
        if index > sentence.lowerBound {
            if prose.stands("by", at: index - 1) { return true }
            let isAbout = prose.stands("about", at: index - 1)
            if isAbout, index - 1 > sentence.lowerBound, prose.stands("by", at: index - 2) { return true }
        }
        guard index + 1 < sentence.upperBound else { return false }
        return prose.isOne(of: Self.after, index + 1)
    }

    private func isBare(_ sentence: Int, _ inspection: inout Inspection) -> Bool {
        let block = inspection.block(of: sentence)
        let facts = inspection.facts(of: sentence)
        return block.isReadable && !facts.hasFromTo && !facts.hasFrequency
    }
}
