/// Reports steps that lack a part which makes them strong: rules of the kind `part`, whose signs are data.
struct PartExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        for place in inspection.library.rules.indices where inspection.library.rules[place].kind == .part {
            let rule = inspection.library.rules[place]
            guard inspection.applies(rule) else { continue }
            for step in rule.steps.sorted() {
                let sentences = inspection.blocks(ofStep: step).flatMap { Array($0.sentences) }
                guard !sentences.isEmpty, !StepState.isUnknown(step, inspection) else { continue }
                let isThere =
                    Self.saysFigure(rule, step, inspection)
                    || sentences.contains { has(rule, place, $0, &inspection) }
                let isIdle = rule.after.map { first in
                    inspection.findings.contains { $0.rule == first && $0.step == step }
                }
                if !isThere, isIdle != true {
                    inspection.report(rule, at: inspection.range(ofStep: step), step: step)
                }
            }
        }
    }

    /// Whether the step says a declared figure that has what the rule asks for: it stands at the foot of the page.
    private static func saysFigure(_ rule: Rule, _ step: String, _ inspection: Inspection) -> Bool {
        guard rule.signs.contains(.figureDate) || rule.signs.contains(.figureSource),
            let draft = inspection.manuscript.draft, let answer = draft.answers[step]
        else { return false }
        return draft.figures(saidIn: answer.passage.text).contains { figure in
            rule.signs.contains(.figureDate) && figure.figure.asOf != nil
                || rule.signs.contains(.figureSource) && figure.figure.source != nil
        }
    }

    private func has(_ rule: Rule, _ place: Int, _ sentence: Int, _ inspection: inout Inspection) -> Bool {
        if rule.signs.contains(.words), inspection.hasHit(ofRule: place, in: sentence) {
            return true
        }
        let facts = inspection.facts(of: sentence)
        return rule.signs.contains { sign in
            switch sign {
            case .number: facts.hasUnitNumber
            case .frequency: facts.hasFrequency
            case .share: facts.hasPercent
            case .change: facts.hasFromTo
            case .money: StepState.hasMoney(sentence, inspection)
            case .date: facts.hasDate || facts.hasYear
            case .name: facts.hasHandle || StepState.namesPerson(sentence, inspection)
            case .source: facts.hasLink || StepState.hasBracket(sentence, inspection.prose)
            case .question:
                inspection.prose.sentences[sentence].tokens.contains {
                    inspection.prose.tokens[$0].isMark(UInt8(ascii: "?"))
                }
            case .words, .figureDate, .figureSource: false
            }
        }
    }
}
