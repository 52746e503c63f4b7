/// Reports actions and decisions that nobody in particular takes (RC404).
struct PassiveExaminer: Examiner {
    private static let participles: WordSet = [
        "done", "made", "built", "sent", "put", "set", "kept", "held", "taken", "given", "shown", "written",
        "run",
        "drawn", "cut", "found", "brought", "chosen", "read", "told", "split", "rewritten", "overseen",
        "begun",
    ]

    private static let openers: WordSet = ["the", "a", "our", "two", "one", "each"]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC404"), inspection.applies(rule) else { return }
        for hit in inspection.hits(of: rule.id) {
            let block = inspection.block(of: hit.sentence)
            let sentence = inspection.prose.sentences[hit.sentence].tokens
            guard block.isReadable, !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                let end = participle(after: hit.tokens.upperBound, sentence, inspection.prose),
                !namesDoer(after: end, sentence, inspection)
            else { continue }
            inspection.report(rule, hit.tokens.lowerBound..<end, in: block)
        }
    }

    /// The token after a participle that stands here, an adverb between; `nil` where there is none.
    private func participle(after index: Int, _ sentence: Range<Int>, _ prose: Prose) -> Int? {
        for place in index..<min(index + 2, sentence.upperBound) {
            let word = prose.lowercased(place)
            if word.hasSuffix("ed") && word.count > 4 && word != "need"
                || prose.isOne(of: Self.participles, place)
            {
                return place + 1
            }
            guard word.hasSuffix("ly") || word == "also" || word == "then" else { return nil }
        }
        return nil
    }

    private func namesDoer(after index: Int, _ sentence: Range<Int>, _ inspection: Inspection) -> Bool {
        let near = index..<min(index + 8, sentence.upperBound)
        return near.contains { place in
            inspection.prose.stands("by", at: place) && place + 1 < sentence.upperBound
                && (inspection.prose.tokens[place + 1].traits.contains(.capitalised)
                    || inspection.prose.isOne(of: Self.openers, place + 1))
                && !inspection.isOn(.weekdays, place + 1) && !inspection.isOn(.months, place + 1)
        }
    }
}
