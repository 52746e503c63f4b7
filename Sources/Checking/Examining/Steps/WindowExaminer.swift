import Quantities

/// Reports comment windows in which somebody has fewer than two full working days (RC611, by R6.3).
struct WindowExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC611"), inspection.applies(rule) else { return }
        let manuscript = inspection.manuscript
        guard let opens = inspection.moment("comments.opens"), opens.time != nil,
            let length = manuscript.field("comments.for").flatMap({ try? TimeSpan($0) })
        else { return }
        let zone = inspection.moment("decision.by")?.zone ?? opens.zone ?? .utc
        let calendar = WorkingCalendar(holidays: inspection.holidays)
        guard
            let window = try? CommentWindow(
                opens: opens.instant(in: zone), length: length, zone: zone, calendar: calendar),
            !window.isLongEnough(in: zone)
        else { return }
        let days = window.fullWorkingDays(in: zone)
        let said = days == 1 ? "1 full working day" : "\(days) full working days"
        inspection.report(
            rule, at: manuscript.range(ofField: "comments.for"), text: manuscript.field("comments.for") ?? "",
            message: "'{text}' gives people \(said) to comment")
    }
}
