/// Reports confidence beside likelihood (RC302) and words from two scales (RC303).
struct LikelihoodExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        if let rule = inspection.rule("RC302"), inspection.applies(rule) { confidence(rule, &inspection) }
        if let rule = inspection.rule("RC303"), inspection.applies(rule) { scales(rule, &inspection) }
    }

    private func confidence(_ rule: Rule, _ inspection: inout Inspection) {
        let likelihoods = Set(inspection.hits(of: "RC301").map(\.sentence))
        for hit in inspection.hits(of: rule.id)
        where likelihoods.contains(hit.sentence)
            && !inspection.prose.tokens[hit.tokens.upperBound - 1].traits.contains(.joined)
        {
            let block = inspection.block(of: hit.sentence)
            guard block.isReadable, !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt })
            else { continue }
            inspection.report(rule, hit.tokens, in: block)
        }
    }

    private func scales(_ rule: Rule, _ inspection: inout Inspection) {
        var first: (scale: String, text: String)?
        for hit in inspection.hits(of: rule.id) {
            let block = inspection.block(of: hit.sentence)
            guard block.isReadable, !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt })
            else { continue }
            let scale = rule.terms[hit.term].list
            guard let known = first else {
                first = (scale, inspection.prose.text(hit.tokens))
                continue
            }
            guard known.scale != scale else { continue }
            inspection.report(rule, hit.tokens, in: block, replacement: known.text)
            return
        }
    }
}
