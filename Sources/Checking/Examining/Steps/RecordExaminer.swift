import Drafting
import SourceText

/// Reports gaps in the tables of a draft: cells that are empty (RC803), a timeline without its marks (RC804), and
/// options that are none (RC620).
struct RecordExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let draft = inspection.manuscript.draft else { return }
        questions(&inspection)
        for step in draft.framework.steps {
            guard let answer = draft.answers[step.id], !answer.isEmpty else { continue }
            unknowns(answer, &inspection)
            guard let records = answer.records else { continue }
            gaps(records, step, answer, draft, &inspection)
            if step.id == "timeline" { marks(records, step, &inspection) }
            if step.id == "options" { options(records, step, &inspection) }
        }
    }

    private func gaps(
        _ records: RecordTable, _ step: Step, _ answer: Answer, _ draft: Draft, _ inspection: inout Inspection
    ) {
        guard let rule = inspection.rule("RC803"), inspection.applies(rule) else { return }
        for row in records.rows {
            // A row of a timeline need not be one of its marks.
            for (column, cell) in zip(records.columns, row.cells) where cell.isEmpty && column != "Mark" {
                let start = answer.passage.fileOffset(of: row.offset)
                inspection.report(rule, at: start..<start, text: column, step: step.id)
            }
        }
    }

    /// A question of a list that names neither anybody nor a day.
    private func questions(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC803"), inspection.applies(rule) else { return }
        for block in inspection.blocks(ofStep: "open-questions") where block.beginsItem {
            let facts = block.sentences.map { inspection.facts(of: $0) }
            let asks = block.tokens.contains { inspection.prose.tokens[$0].isMark(UInt8(ascii: "?")) }
            guard asks, !facts.contains(where: { $0.hasDate || $0.hasHandle }) else { continue }
            inspection.report(
                rule, block.tokens, in: block,
                message: "this question does not say who finds out, and by when",
                question: "Who finds it out, and by which day?")
        }
    }

    /// What is not known yet needs somebody who finds it out, by a day.
    private func unknowns(_ answer: Answer, _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC803"), inspection.applies(rule) else { return }
        for unknown in answer.unknowns where unknown.who == nil || unknown.when == nil {
            let missing = unknown.who == nil ? "who finds it out" : "by when"
            inspection.report(
                rule, at: inspection.range(ofStep: answer.step.id), text: missing, step: answer.step.id,
                message: "what is not known yet does not say {text}",
                question: "Who finds it out, and by which day?")
        }
    }

    private func marks(_ records: RecordTable, _ step: Step, _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC804"), inspection.applies(rule), records.columns.count > 1 else {
            return
        }
        let marked = Set(records.rows.map { $0.cells[1].lowercased() })
        let missing = ["start", "detected", "end"].filter { !marked.contains($0) }
        guard !missing.isEmpty else { return }
        inspection.report(
            rule, at: inspection.range(ofStep: step.id), text: missing.joined(separator: " and "),
            step: step.id)
    }

    /// At least two ways to act, and doing nothing.
    private func options(_ records: RecordTable, _ step: Step, _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC620"), inspection.applies(rule) else { return }
        let names = records.rows.map { $0.cells.dropFirst().first?.lowercased() ?? "" }
        let idle = names.filter { name in
            ["nothing", "as it is", "as is", "no change", "keep", "stay", "today", "leave", "current"]
                .contains(where: name.holdsBytes)
        }
        let message: String
        if names.count - idle.count < 2 {
            message = "there are fewer than two ways to act"
        } else if idle.isEmpty {
            message = "doing nothing is not among the options"
        } else {
            return
        }
        inspection.report(rule, at: inspection.range(ofStep: step.id), step: step.id, message: message)
    }
}
