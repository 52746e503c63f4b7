import Quantities

/// Reports what is missing from a request for a decision: verb, one name, a date, a default, reversibility
/// (RC601 to RC607). The section holds verb and option, the front matter may hold the rest.
struct DecisionExaminer: Examiner {
    private static let leads: WordSet = ["to", "must", "should", "please", "shall", "not", "only"]
    private static let taken: WordSet = ["will", "decided", "agreed", "adopted", "accepted", "chose"]
    private static let decisions: WordSet = ["approves", "decides", "chooses", "accepts", "approval"]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC601") else { return }
        guard inspection.applies(rule) else {
            // A kind without the step may still ask somebody to decide, in its front matter.
            let asks = inspection.manuscript.framework?.field("decision.from") != nil
            if inspection.manuscript.draft != nil, asks { DecisionFields().examine(&inspection) }
            return
        }
        let sentences = inspection.sentences(ofStep: "decision")
        guard !sentences.isEmpty, !StepState.isUnknown("decision", inspection),
            !isNotNeeded(sentences, inspection)
        else { return }
        if inspection.manuscript.isEnglish { verb(rule, sentences, &inspection) }
        owner(sentences, &inspection)
        date(sentences, &inspection)
        part("RC606", "decision.default", sentences, &inspection)
        part("RC607", "decision.reversible", sentences, &inspection)
    }

    /// `No decision needed` is an answer.
    private func isNotNeeded(_ sentences: [Int], _ inspection: Inspection) -> Bool {
        guard let first = sentences.first else { return false }
        let tokens = inspection.prose.sentences[first].tokens
        return tokens.count >= 2 && inspection.prose.stands("no", at: tokens.lowerBound)
            && inspection.prose.stands("decision", at: tokens.lowerBound + 1)
    }

    /// The verb stands where somebody could act on it: at the beginning of a sentence, or after "to", "must" or a
    /// colon.
    private func verb(_ rule: Rule, _ sentences: [Int], _ inspection: inout Inspection) {
        let prose = inspection.prose
        // `Chosen option:` is a label, and says it all the same.
        let all = Set(inspection.blocks(ofStep: "decision").flatMap { Array($0.sentences) })
        let isThere = inspection.hits(of: rule.id).contains { hit in
            guard all.contains(hit.sentence) else { return false }
            guard !prose.sentences[hit.sentence].isLabel else { return true }
            let first = hit.tokens.lowerBound
            guard first > 0, !prose.tokens[first].traits.contains(.first) else { return true }
            return prose.tokens[first - 1].isMark(UInt8(ascii: ":"))
                || prose.isOne(of: Self.leads, first - 1)
                || prose.isOne(of: Self.decisions, first)
        }
        guard !isThere, !isTaken(all, inspection) else { return }
        inspection.report(rule, at: inspection.range(ofStep: "decision"), step: "decision")
    }

    /// Whether a document that is no draft says what was decided: `We will …`, `It was decided to …`.
    private func isTaken(_ sentences: Set<Int>, _ inspection: Inspection) -> Bool {
        guard inspection.manuscript.draft == nil else { return false }
        let prose = inspection.prose
        return sentences.contains { sentence in
            prose.sentences[sentence].tokens.contains { prose.isOne(of: Self.taken, $0) }
        }
    }

    private func owner(_ sentences: [Int], _ inspection: inout Inspection) {
        if let named = inspection.manuscript.field("decision.from"), !DecisionFields.isBlank(named) {
            DecisionFields.single(named, &inspection)
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

    /// Two names joined by "and" before the verb.
    private func pair(_ sentences: [Int], _ inspection: Inspection) -> (tokens: Range<Int>, sentence: Int)? {
        let prose = inspection.prose
        func isName(_ index: Int) -> Bool {
            prose.tokens[index].kind == .word && prose.tokens[index].traits.contains(.capitalised)
        }
        for sentence in sentences {
            let tokens = prose.sentences[sentence].tokens
            for index in tokens
            where prose.stands("and", at: index) && index >= tokens.lowerBound + 2
                && index + 2 < tokens.upperBound
            {
                let isPair = isName(index - 1) && isName(index - 2) && isName(index + 1) && isName(index + 2)
                if isPair { return (index - 2..<index + 3, sentence) }
            }
        }
        return nil
    }

    private func date(_ sentences: [Int], _ inspection: inout Inspection) {
        if let by = inspection.manuscript.field("decision.by"), inspection.moment("decision.by") != nil {
            DecisionFields.zone(by, &inspection)
            return
        }
        // A draft's text may name other days; only one after "by" is the deadline.
        let isDraft = inspection.manuscript.draft != nil
        let isDated = sentences.contains { sentence in
            inspection.facts(of: sentence).hasDate && (!isDraft || hasBy(sentence, inspection))
        }
        guard !isDated else { return }
        let vague = inspection.hits(of: "RC604").first { sentences.contains($0.sentence) }
        if let rule = inspection.rule("RC604"), let vague {
            inspection.report(rule, vague.tokens, in: inspection.block(of: vague.sentence))
        } else if let rule = inspection.rule("RC603") {
            inspection.report(rule, at: inspection.range(ofStep: "decision"), step: "decision")
        }
    }

    /// Whether a date follows the word "by".
    private func hasBy(_ sentence: Int, _ inspection: Inspection) -> Bool {
        let prose = inspection.prose
        let tokens = prose.sentences[sentence].tokens
        return tokens.contains { index in
            guard prose.stands("by", at: index) else { return false }
            return (index + 1..<max(index + 1, min(index + 4, tokens.upperBound))).contains {
                prose.tokens[$0].kind == .date || prose.tokens[$0].kind == .number
                    || inspection.isOn(.months, $0)
            }
        }
    }

    private func part(_ id: String, _ key: String, _ sentences: [Int], _ inspection: inout Inspection) {
        let value = inspection.manuscript.field(key)
        guard let rule = inspection.rule(id), DecisionFields.isBlank(value), inspection.manuscript.isEnglish,
            value != nil || !has(id, sentences, inspection)
        else { return }
        inspection.report(rule, at: inspection.range(ofStep: "decision"), step: "decision")
    }

    private func has(_ rule: String, _ sentences: [Int], _ inspection: Inspection) -> Bool {
        guard let place = inspection.library.place(rule) else { return false }
        return sentences.contains { inspection.hasHit(ofRule: place, in: $0) }
    }
}
