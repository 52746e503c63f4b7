/// Reports objections to a person (RC612) and constraints that are taken back (RC614).
struct DisagreementExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        for id in ["RC612", "RC614"] {
            guard let rule = inspection.rule(id), let place = inspection.library.place(id),
                inspection.applies(rule)
            else { continue }
            let hits = inspection.hits(of: id)
            for hit in hits where rule.terms[hit.term].isPlain {
                let block = inspection.block(of: hit.sentence)
                guard block.isReadable, !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                    !inspection.isExcepted(hit.tokens, byRule: place)
                else { continue }
                inspection.report(rule, hit.tokens, in: block)
            }
        }
    }
}
