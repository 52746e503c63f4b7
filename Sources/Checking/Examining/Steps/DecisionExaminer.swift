import Quantities

/// Reports what is missing from a request for a decision: verb, one name, a date, a default, reversibility
/// (RC601 to RC607). The section holds verb and option, the front matter may hold the rest.
struct DecisionExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC601"), inspection.applies(rule) else { return }
        let sentences = inspection.sentences(ofStep: "decision")
        guard !sentences.isEmpty, !StepState.isUnknown("decision", inspection),
            !isNotNeeded(sentences, inspection)
        else { return }
        let isDraft = inspection.manuscript.draft != nil
        let fields = inspection.manuscript
        if inspection.manuscript.isEnglish { verb(rule, sentences, &inspection) }
        owner(sentences, &inspection)
        date(sentences, &inspection)
        if fields.field("decision.default") == nil { lacking("RC606", sentences, &inspection) }
        if fields.field("decision.reversible") == nil, isDraft || fields.isEnglish {
            lacking("RC607", sentences, &inspection)
        }
    }

    /// `No decision needed` is an answer.
    private func isNotNeeded(_ sentences: [Int], _ inspection: Inspection) -> Bool {
        guard let first = sentences.first else { return false }
        let tokens = inspection.prose.sentences[first].tokens
        return tokens.count >= 2 && inspection.prose.lowercased(tokens.lowerBound) == "no"
            && inspection.prose.lowercased(tokens.lowerBound + 1) == "decision"
    }

    private func verb(_ rule: Rule, _ sentences: [Int], _ inspection: inout Inspection) {
        guard !has(rule.id, sentences, inspection) else { return }
        inspection.report(rule, at: inspection.range(ofStep: "decision"), step: "decision")
    }

    private func owner(_ sentences: [Int], _ inspection: inout Inspection) {
        if let named = inspection.manuscript.field("decision.from") {
            guard let rule = inspection.rule("RC605"), let second = Self.second(in: named) else { return }
            inspection.report(
                rule, at: inspection.manuscript.range(ofField: "decision.from"), text: second,
                step: "decision")
            return
        }
        let isNamed =
            has("RC602", sentences, inspection)
            || sentences.contains { sentence in
                inspection.facts(of: sentence).hasHandle || StepState.namesPerson(sentence, inspection)
            }
        if !isNamed, let rule = inspection.rule("RC602") {
            inspection.report(rule, at: inspection.range(ofStep: "decision"), step: "decision")
        } else if let rule = inspection.rule("RC605"), let pair = pair(sentences, inspection) {
            inspection.report(rule, pair.tokens, in: inspection.block(of: pair.sentence))
        }
    }

    /// The whole text where it names two who decide: `Ana Ruiz and Ben Okri`.
    private static func second(in named: String) -> String? {
        let roleless = named.split { $0 == "(" }.first.map(String.init) ?? named
        let hasTwo =
            roleless.contains(" and ") && !roleless.contains(",") || roleless.contains("/")
            || roleless.contains(" or ")
        return hasTwo ? named : nil
    }

    /// Two names joined by "and" before the verb.
    private func pair(_ sentences: [Int], _ inspection: Inspection) -> (tokens: Range<Int>, sentence: Int)? {
        let prose = inspection.prose
        func isName(_ index: Int) -> Bool {
            prose.tokens[index].kind == .word && prose.tokens[index].traits.contains(.capitalised)
        }
        for sentence in sentences {
            let tokens = prose.sentences[sentence].tokens
            for index in tokens
            where prose.lowercased(index) == "and" && index >= tokens.lowerBound + 2
                && index + 2 < tokens.upperBound
            {
                let isPair = isName(index - 1) && isName(index - 2) && isName(index + 1) && isName(index + 2)
                if isPair { return (index - 2..<index + 3, sentence) }
            }
        }
        return nil
    }

    private func date(_ sentences: [Int], _ inspection: inout Inspection) {
        if let by = inspection.manuscript.field("decision.by"), (try? Moment(by)) != nil { return }
        guard !sentences.contains(where: { inspection.facts(of: $0).hasDate }) else { return }
        if let rule = inspection.rule("RC604"),
            let hit = inspection.hits(of: "RC604").first(where: { sentences.contains($0.sentence) })
        {
            inspection.report(rule, hit.tokens, in: inspection.block(of: hit.sentence))
        } else if let rule = inspection.rule("RC603") {
            inspection.report(rule, at: inspection.range(ofStep: "decision"), step: "decision")
        }
    }

    private func lacking(_ id: String, _ sentences: [Int], _ inspection: inout Inspection) {
        guard inspection.manuscript.isEnglish, let rule = inspection.rule(id), !has(id, sentences, inspection)
        else { return }
        inspection.report(rule, at: inspection.range(ofStep: "decision"), step: "decision")
    }

    private func has(_ rule: String, _ sentences: [Int], _ inspection: Inspection) -> Bool {
        guard let place = inspection.library.place(rule) else { return false }
        return sentences.contains { inspection.hasHit(ofRule: place, in: $0) }
    }
}
