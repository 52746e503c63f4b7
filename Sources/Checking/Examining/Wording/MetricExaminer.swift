/// Reports names of scores that say nothing of people (RC211), once each.
struct MetricExaminer: Examiner {
    /// Words of everyday speech too, which name a score only beside a percentage or a part of one.
    private static let everyday: Set<String> = [
        "accuracy", "precision", "recall", "containment rate", "exact match", "kappa", "Elo", "lift",
    ]

    /// Words after a number that it does not count.
    private static let links: WordSet = [
        "percent", "per", "to", "and", "or", "before", "after", "last", "this",
    ]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC211"), let place = inspection.library.place(rule.id),
            inspection.applies(rule)
        else { return }
        var seen: Set<Int> = []
        let hits = inspection.hits(of: rule.id)
        for hit in hits where rule.terms[hit.term].isPlain {
            let block = inspection.block(of: hit.sentence)
            guard block.isReadable, inspection.severity(of: rule, in: block) != nil,
                !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                !inspection.isExcepted(hit.tokens, byRule: place),
                !inspection.facts(of: hit.sentence).hasFrequency,
                !Self.everyday.contains(rule.terms[hit.term].text)
                    || Self.hasScore(hit, inspection)
                    || Self.isAtRank(hit, inspection.prose), seen.insert(hit.term).inserted
            else { continue }
            inspection.report(rule, hit.tokens, in: block, replacement: rule.terms[hit.term].replacement)
        }
    }

    /// Whether a number of the sentence can be a score: `62%`, `0.62`, and for a rating such as `Elo` any.
    private static func hasScore(_ hit: Inspection.Hit, _ inspection: Inspection) -> Bool {
        let prose = inspection.prose
        let sentence = prose.sentences[hit.sentence]
        if prose.stands("elo", at: hit.tokens.lowerBound) { return sentence.hasNumber }
        return sentence.traits.contains(.percent)
            || sentence.tokens.contains { index in
                prose.tokens[index].kind == .number && prose.text(index..<index + 1).contains(".")
                    && prose.number(index).map { (0...1).contains($0) } ?? false
            } || endsInScore(hit, sentence.tokens, prose)
    }

    /// Whether a number up to 100 that counts nothing stands soon after: `recall fell from 82 to 77`.
    private static func endsInScore(_ hit: Inspection.Hit, _ sentence: Range<Int>, _ prose: Prose) -> Bool {
        let after = hit.tokens.upperBound..<min(hit.tokens.upperBound + 5, sentence.upperBound)
        guard let index = after.first(where: { prose.tokens[$0].kind == .number }),
            prose.number(index).map({ $0 <= 100 }) ?? false
        else { return false }
        let next = index + 1
        return next >= sentence.upperBound || prose.tokens[next].kind == .mark
            || prose.isOne(of: links, next)
    }

    /// `recall@k`, which is a score even without a number.
    private static func isAtRank(_ hit: Inspection.Hit, _ prose: Prose) -> Bool {
        hit.tokens.upperBound < prose.tokens.count
            && prose.tokens[hit.tokens.upperBound].isMark(UInt8(ascii: "@"))
    }
}
