/// Reports "none" and "zero" without how many were checked (RC209).
struct ZeroExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC209"), inspection.applies(rule) else { return }
        for hit in inspection.hits(of: rule.id) {
            let block = inspection.block(of: hit.sentence)
            guard block.isReadable, !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                !inspection.facts(of: hit.sentence).hasAnyNumber
            else { continue }
            inspection.report(rule, hit.tokens, in: block)
        }
    }
}
