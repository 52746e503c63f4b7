import Drafting

/// Reports comment windows in which somebody has fewer than two full working days (RC611, by R6.3).
struct WindowExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        let manuscript = inspection.manuscript
        guard let rule = inspection.rule("RC611"), inspection.applies(rule),
            let terms = manuscript.frontMatter.flatMap({ CommentTerms($0, holidays: inspection.holidays) })
        else { return }
        for short in terms.shortnesses {
            inspection.report(
                rule, at: manuscript.range(ofField: short.key), text: manuscript.field("comments.for") ?? "",
                message: "'{text}' gives \(short.name ?? "people") \(short.days) to comment")
        }
    }
}
