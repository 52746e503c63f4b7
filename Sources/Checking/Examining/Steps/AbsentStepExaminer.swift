import Drafting

/// Reports required steps of which nothing is written (RC003), and answers too short to be one (RC004).
struct AbsentStepExaminer: Examiner {
    private static let nothings: WordSet = ["no", "none", "unknown", "not"]

    func examine(_ inspection: inout Inspection) {
        guard let framework = inspection.manuscript.framework, inspection.applies(step: "RC003") else {
            return
        }
        var missing: [Step] = []
        for step in framework.steps where step.isRequired && isAsked(step, inspection) {
            let blocks = inspection.blocks(ofStep: step.id)
            if blocks.isEmpty, !hasCode(step, inspection) {
                missing.append(step)
            } else if step.kind == .prose, !blocks.contains(where: \.isCell) {
                thin(step, blocks, &inspection)
            }
        }
        if inspection.manuscript.draft != nil {
            for step in missing { absent(step, &inspection) }
        } else {
            absent(missing, &inspection)
        }
    }

    /// A document of some other shape is told once, and only of steps that no word of it speaks of: what is there
    /// under another heading is not missing.
    private func absent(_ steps: [Step], _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC003") else { return }
        let hits = inspection.hits(of: rule.id)
        let silent = steps.filter { step in !hits.contains { rule.terms[$0.term].list == step.id } }
        guard let first = silent.first else { return }
        let names = silent.map { "'\($0.heading)'" }
        let said =
            names.count == 1
            ? names[0] : names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
        inspection.report(
            rule, at: 0..<0, text: "", message: "no part of this reads like \(said)", question: first.prompt,
            severity: isSettled(silent, inspection) ? .info : .warning)
    }

    /// A report that says what is being changed, and lacks nothing but a decision, seldom has one left to ask for.
    private func isSettled(_ silent: [Step], _ inspection: Inspection) -> Bool {
        silent.map(\.id) == ["decision"] && !inspection.blocks(ofStep: "what-we-are-changing").isEmpty
    }

    /// A step that depends on an earlier choice is asked only where that was made.
    private func isAsked(_ step: Step, _ inspection: Inspection) -> Bool {
        guard let condition = step.condition else { return true }
        return inspection.manuscript.draft?.answers[condition.step]?.passage.text == condition.answer
    }

    /// Whether the section holds something that is no prose, such as code alone.
    private func hasCode(_ step: Step, _ inspection: Inspection) -> Bool {
        inspection.manuscript.draft?.answers[step.id].map { !$0.isEmpty } ?? false
    }

    private func absent(_ step: Step, _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC003") else { return }
        inspection.report(
            rule, at: heading(of: step, inspection), text: step.heading, step: step.id,
            question: step.prompt)
    }

    /// The heading of the section, where it is there and empty; else the start of the file.
    private func heading(of step: Step, _ inspection: Inspection) -> Range<Int> {
        let place = inspection.manuscript.framework?.steps.firstIndex(of: step)
        guard let block = inspection.prose.blocks.first(where: { $0.step == place && $0.isHeading }) else {
            return 0..<0
        }
        return inspection.manuscript.text.source(of: inspection.prose.origin(of: block.tokens))
    }

    private func thin(_ step: Step, _ blocks: [Prose.Block], _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC004"), inspection.applies(rule), let first = blocks.first else {
            return
        }
        let words = blocks.reduce(0) { sum, block in
            sum + block.tokens.count { inspection.prose.tokens[$0].isWord }
        }
        guard words > 0, words < 4, !isShortByRight(first, inspection) else { return }
        // "Approve the check." is a whole decision where the front matter says who takes it.
        if step.id == "decision", words > 1, inspection.manuscript.field("decision.from") != nil { return }
        inspection.report(rule, first.tokens, in: first, question: step.followUps["weak"])
    }

    /// "None." and "No decision needed." are whole answers.
    private func isShortByRight(_ block: Prose.Block, _ inspection: Inspection) -> Bool {
        block.tokens.first.map { inspection.prose.isOne(of: Self.nothings, $0) }
            ?? false
    }
}

extension Inspection {
    /// Whether a rule that is about whole steps reads this text.
    fileprivate func applies(step id: String) -> Bool { rule(id).map(applies) ?? false }
}
