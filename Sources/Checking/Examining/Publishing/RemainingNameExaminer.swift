import Drafting

/// Reports each place at which the public view of a draft would still name a person, and so is refused (RC956).
struct RemainingNameExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard inspection.isForPublication, let draft = inspection.manuscript.draft,
            let rule = inspection.rule("RC956"), inspection.applies(rule)
        else { return }
        for refusal in PublicRefusal.all(in: draft) {
            let start = inspection.manuscript.offset(of: refusal.location)
            let end = min(start + refusal.name.utf8.count, inspection.manuscript.bytes.count)
            inspection.report(rule, at: start..<end, text: refusal.name, message: refusal.message)
        }
    }
}
