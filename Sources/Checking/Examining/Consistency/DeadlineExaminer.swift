import Drafting
import Quantities

/// Reports deadlines that have passed by the draft's own date, that lie on a free day, or that come too late (RC906).
///
/// The clock is never read: a draft is held against its `date:`, so that it says the same next year.
struct DeadlineExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC906"), inspection.applies(rule),
            inspection.manuscript.frontMatter != nil
        else { return }
        let zone = inspection.manuscript.field("zone").flatMap { try? Zone($0) } ?? .utc
        fields(rule, zone, &inspection)
        comments(rule, &inspection)
        records(rule, &inspection)
    }

    private func fields(_ rule: Rule, _ zone: Zone, _ inspection: inout Inspection) {
        let date = inspection.moment("date")
        for key in ["decision.by", "next-update"] {
            guard let deadline = inspection.moment(key) else { continue }
            // Nobody waits any more for a decision that has been taken, and the page may be written after it.
            if key == "decision.by", isDecided(inspection) { continue }
            if let date, deadline.date < date.date {
                report(key, "this lies before the draft's date, \(date.date.said)", rule, &inspection)
            } else if let reason = freeDay(deadline.date, inspection) {
                report(key, reason, rule, &inspection)
            }
        }
        if let next = inspection.moment("next-update"), let asOf = inspection.moment("as-of"),
            next.lastInstant(in: zone) <= asOf.instant(in: zone)
        {
            report("next-update", "the next update lies before the page's own 'as-of'", rule, &inspection)
        }
    }

    private func isDecided(_ inspection: Inspection) -> Bool {
        inspection.manuscript.field("status").map { Draft.settledStates.contains($0.lowercased()) } ?? false
            || inspection.blocks(ofStep: "outcome").contains { !$0.tokens.isEmpty }
    }

    private func comments(_ rule: Rule, _ inspection: inout Inspection) {
        guard let decision = inspection.moment("decision.by"),
            let terms = inspection.manuscript.frontMatter.flatMap({
                CommentTerms($0, holidays: inspection.holidays)
            }),
            terms.outlast(decision)
        else { return }
        report(
            "comments.for", "comments close on \(terms.closes), after the decision is due", rule, &inspection)
    }

    private func report(_ key: String, _ what: String, _ rule: Rule, _ inspection: inout Inspection) {
        let manuscript = inspection.manuscript
        inspection.report(
            rule, at: manuscript.range(ofField: key), text: manuscript.field(key) ?? "",
            message: rule.message.filling("{what}", with: what))
    }

    private func freeDay(_ date: CalendarDate, _ inspection: Inspection) -> String? {
        let calendar = WorkingCalendar(holidays: inspection.holidays)
        guard !calendar.isWorkingDay(date) else { return nil }
        if calendar.weekend.contains(date.weekday) { return "\(date.said) is a \(date.weekday.name)" }
        return "\(date.said) is a holiday"
    }

    /// The dates in the column `By` of a record.
    private func records(_ rule: Rule, _ inspection: inout Inspection) {
        guard let date = inspection.moment("date")?.date else { return }
        let prose = inspection.prose
        let reader = MomentReader(prose, inspection.library.lists)
        for table in RowReader.tables(of: prose) {
            let column = table.header.first {
                Section.slug(prose.text(prose.blocks[$0.value].tokens)) == "by"
            }
            guard let column else { continue }
            for cell in table.rows.compactMap({ $0.cells[column.key] }) {
                let block = prose.blocks[cell]
                guard let found = reader.all(in: block.tokens).first, let deadline = found.date else {
                    continue
                }
                let past =
                    deadline < date ? "this lies before the draft's date, \(date.said)" : nil
                guard let what = past ?? freeDay(deadline, inspection) else { continue }
                inspection.report(
                    rule, found.tokens, in: block, message: rule.message.filling("{what}", with: what))
            }
        }
    }
}
