/// Reports people named beside a verb of fault (RC954) and weaknesses described as still open (RC955) in a text that
/// strangers will read.
struct NamedFaultExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard inspection.isForPublication else { return }
        if let rule = inspection.rule("RC954"), inspection.applies(rule) { names(rule, &inspection) }
        if let rule = inspection.rule("RC955"), inspection.applies(rule) { weaknesses(rule, &inspection) }
    }

    private func names(_ rule: Rule, _ inspection: inout Inspection) {
        let finder = NameFinder(inspection)
        for hit in inspection.hits(of: rule.id) where rule.terms[hit.term].list != "no name" {
            let block = inspection.block(of: hit.sentence)
            let sentence = inspection.prose.sentences[hit.sentence].tokens
            let isStrong = rule.terms[hit.term].list == "fault"
            guard block.isReadable, !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                let name = finder.name(
                    before: hit.tokens.lowerBound, in: sentence, guessing: isStrong, inspection)
            else { continue }
            inspection.report(rule, name.lowerBound..<hit.tokens.upperBound, in: block)
        }
    }

    private func weaknesses(_ rule: Rule, _ inspection: inout Inspection) {
        let hits = inspection.hits(of: rule.id)
        let exceptions = Dictionary(grouping: hits.filter { rule.terms[$0.term].list == "except" }) {
            $0.sentence
        }
        // "If the form is vulnerable" says nothing about whether it is.
        let conditions = Dictionary(
            hits.filter { rule.terms[$0.term].list == "condition" }.map {
                ($0.sentence, $0.tokens.lowerBound)
            },
            uniquingKeysWith: min)
        for hit in hits where rule.terms[hit.term].list == "open" {
            let block = inspection.block(of: hit.sentence)
            guard block.isReadable, !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                !(exceptions[hit.sentence] ?? []).contains(where: { $0.tokens.overlaps(hit.tokens) }),
                (conditions[hit.sentence] ?? .max) > hit.tokens.lowerBound
            else { continue }
            inspection.report(rule, hit.tokens, in: block)
        }
    }
}
