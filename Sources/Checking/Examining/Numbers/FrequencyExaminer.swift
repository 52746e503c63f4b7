/// Reports fractions of things (RC207), totals that differ (RC206) and small samples (RC208).
struct FrequencyExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        let rules = ["RC206", "RC207", "RC208"].compactMap(inspection.rule).filter(inspection.applies)
        guard !rules.isEmpty else { return }
        for block in inspection.prose.blocks where block.isReadable {
            var first: Frequency?
            for place in block.sentences {
                for frequency in inspection.frequencies(of: place)
                where !frequency.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }) {
                    for rule in rules { examine(frequency, first, rule, place, block, &inspection) }
                    if first == nil, isCompared(frequency) { first = frequency }
                }
            }
        }
    }

    private func examine(
        _ frequency: Frequency, _ first: Frequency?, _ rule: Rule, _ sentence: Int, _ block: Prose.Block,
        _ inspection: inout Inspection
    ) {
        let prose = inspection.prose
        switch rule.id {
        case "RC207":
            let total = prose.text(frequency.tokens.upperBound - 1..<frequency.tokens.upperBound)
            let isPart = frequency.count == 1 && total.contains(".")
            let hasDigits =
                NumberText.isRound(frequency.total) && frequency.count != frequency.count.rounded()
            guard frequency.form == .inTotal, isPart || hasDigits else { return }
        case "RC206":
            guard let first, isCompared(frequency), frequency.total != first.total else { return }
            inspection.report(rule, frequency.tokens, in: block, replacement: prose.text(first.tokens))
            return
        default:
            guard frequency.form == .ofTotal, !frequency.isOfAll, frequency.total >= 8, frequency.total < 30,
                !hasRange(sentence, block, inspection)
            else { return }
        }
        inspection.report(rule, frequency.tokens, in: block)
    }

    private func isCompared(_ frequency: Frequency) -> Bool {
        frequency.form == .inTotal && NumberText.isRound(frequency.total)
    }

    /// Whether a range is said in the sentence or the one after it.
    private func hasRange(_ sentence: Int, _ block: Prose.Block, _ inspection: Inspection) -> Bool {
        (sentence...min(sentence + 1, block.sentences.upperBound - 1)).contains { place in
            inspection.prose.sentences[place].tokens.contains { inspection.prose.stands("between", at: $0) }
        }
    }
}
