/// Reports technical terms where they stand first, unless they are explained there (RC103).
///
/// In the body of an incident summary no explanation helps: its readers should meet no technical term at all.
struct FirstMentionExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        for place in inspection.hits.indices where !inspection.hits[place].isEmpty {
            let rule = inspection.library.rules[place]
            guard rule.kind == .firstMention, inspection.applies(rule) else { continue }
            var seen: Set<Int> = []
            let hits = inspection.hits[place].filter { rule.terms[$0.term].isPlain }
            for hit in hits {
                let block = inspection.block(of: hit.sentence)
                guard block.isReadable, inspection.severity(of: rule, in: block) != nil,
                    !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                    !inspection.isExcepted(hit.tokens, byRule: place),
                    seen.insert(hit.term).inserted
                else { continue }
                let isDefined = Definition.stands(
                    at: hit.tokens, in: inspection.prose.sentences[hit.sentence].tokens, inspection.prose)
                if isDefined, inspection.manuscript.framework?.kind != "incident-summary" { continue }
                inspection.report(rule, hit.tokens, in: block, replacement: rule.terms[hit.term].replacement)
            }
        }
    }
}
