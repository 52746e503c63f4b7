import Drafting

/// Reports comment windows in which somebody has fewer than two full working days (RC611, by R6.3), and those whose end
/// cannot be worked out (RC912).
struct WindowExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        let manuscript = inspection.manuscript
        guard let matter = manuscript.frontMatter else { return }
        if let rule = inspection.rule("RC912"), inspection.applies(rule),
            let missing = CommentTerms.missingHour(in: matter)
        {
            inspection.report(
                rule, at: manuscript.range(ofField: "comments.opens"), text: matter["comments.opens"] ?? "",
                message: rule.message.filling("{what}", with: missing))
        }
        guard let rule = inspection.rule("RC611"), inspection.applies(rule),
            let terms = CommentTerms(matter, holidays: inspection.holidays)
        else { return }
        for short in terms.shortnesses {
            inspection.report(
                rule, at: manuscript.range(ofField: short.key), text: matter["comments.for"] ?? "",
                message: "'{text}' gives \(short.name ?? "people") \(short.days) to comment")
        }
    }
}
