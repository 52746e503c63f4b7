/// Reports objections to a person (RC612) and constraints that are taken back (RC614).
struct DisagreementExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        for id in ["RC612", "RC614"] {
            guard let rule = inspection.rule(id), inspection.applies(rule) else { continue }
            let hits = inspection.hits(of: id)
            let exceptions = hits.filter { rule.terms[$0.term].list == "except" }
            for hit in hits where rule.terms[hit.term].list == "words" {
                let block = inspection.block(of: hit.sentence)
                guard block.isReadable, !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                    !exceptions.contains(where: { $0.tokens.overlaps(hit.tokens) })
                else { continue }
                inspection.report(rule, hit.tokens, in: block)
            }
        }
    }
}
