/// Reports a first sentence that opens with the mechanism (RC101), that names nobody (RC102), and a harm in one
/// frame only (RC212).
struct OpeningExaminer: Examiner {
    /// In a document of some other shape, a step that begins further down does not open it.
    private static let openingSentences = 20
    /// What people meet with, and what is counted of it.
    private static let things: WordSet = [
        "answers", "summaries", "questions", "sessions", "requests", "orders", "documents", "decisions",
        "messages", "calls", "claims", "payments", "invoices", "contracts", "letters", "bookings", "visits",
    ]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC101"), inspection.applies(rule) else { return }
        for id in rule.steps.sorted() {
            // The header of a table is no sentence.
            let sentences = inspection.sentences(ofStep: id)
            guard let first = sentences.first(where: { inspection.block(of: $0).kind == .paragraph }),
                inspection.manuscript.draft != nil || first < Self.openingSentences && id != "question"
            else { continue }
            opening(first, rule, &inspection)
            frames(id, &inspection)
        }
    }

    private func opening(_ sentence: Int, _ rule: Rule, _ inspection: inout Inspection) {
        let hits = inspection.hits(of: rule.id).filter { $0.sentence == sentence }
        let named = hits.first { rule.terms[$0.term].list == "consequence" }?.tokens.lowerBound
        let mechanisms = hits.filter { rule.terms[$0.term].list == "mechanism" }
        let mechanism = mechanisms.first
        let counted = Self.counted(sentence, mechanisms, &inspection)
        let consequence = [named, counted].compactMap { $0 }.min()
        let block = inspection.block(of: sentence)
        if let mechanism, consequence.map({ mechanism.tokens.lowerBound < $0 }) ?? true {
            inspection.report(rule, mechanism.tokens, in: block)
        } else if consequence == nil, mechanism == nil, let other = inspection.rule("RC102") {
            inspection.report(other, inspection.prose.sentences[sentence].tokens, in: block)
        }
    }

    /// Where money stands, or a count of people, of things that people meet with, or of some out of all.
    private static func counted(
        _ sentence: Int, _ mechanisms: [Inspection.Hit], _ inspection: inout Inspection
    ) -> Int? {
        let prose = inspection.prose
        let tokens = prose.sentences[sentence].tokens
        // "3 of 12 shards" counts what only engineers meet with.
        let technical = Set(mechanisms.flatMap(\.tokens))
        let share = inspection.frequencies(of: sentence).first { frequency in
            let end = frequency.tokens.upperBound
            let noun = end..<min(end + 3, tokens.upperBound)
            return !noun.isEmpty && noun.allSatisfy { !technical.contains($0) }
        }
        let count = tokens.first { index in
            guard prose.tokens[index].kind == .number else { return false }
            let after = index + 1..<min(index + 7, tokens.upperBound)
            // A trade is told by its ending, right behind the number or behind one word more.
            return after.contains { prose.isOne(of: Self.things, $0) }
                || after.prefix(2).contains { !technical.contains($0) && Trades.isTrade($0, prose) }
        }
        let money = StepState.money(sentence, inspection)
        return [money, share?.tokens.lowerBound, count].compactMap { $0 }.min()
    }

    private func frames(_ step: String, _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC212"), inspection.applies(rule) else { return }
        var first: (frequency: Frequency, block: Prose.Block)?
        for sentence in inspection.sentences(ofStep: step) {
            for frequency in inspection.frequencies(of: sentence)
            where frequency.form == .inTotal {
                guard let known = first else {
                    first = (frequency, inspection.block(of: sentence))
                    continue
                }
                let adds =
                    known.frequency.total == frequency.total
                    && known.frequency.count + frequency.count == frequency.total
                if adds { return }
            }
        }
        if let first { inspection.report(rule, first.frequency.tokens, in: first.block) }
    }
}
