import Quantities

/// When the comments on a draft close, worked out from its front matter (R6.1 to R6.3).
struct CommentTerms {
    private let window: CommentWindow
    private let reviewers: [Reviewer]

    private struct Reviewer {
        let key: String
        let name: String
        let zone: Zone
    }

    /// - Parameter holidays: days on which nobody works, beside weekends.
    init?(_ matter: FrontMatter, holidays: Set<CalendarDate>) {
        guard let opens = matter["comments.opens"].flatMap({ try? Moment($0) }), opens.time != nil,
            let length = matter["comments.for"].flatMap({ try? TimeSpan($0) })
        else { return nil }
        let decider = matter["decision.by"].flatMap { try? Moment($0) }?.zone
        let zone = decider ?? opens.zone ?? .utc
        let calendar = WorkingCalendar(holidays: holidays)
        let start = opens.instant(in: zone)
        guard let window = try? CommentWindow(opens: start, length: length, zone: zone, calendar: calendar)
        else { return nil }
        self.window = window
        let keys = matter.entries.keys.filter { $0.hasPrefix("comments.reviewers.") }.sorted()
        reviewers = keys.compactMap { key in
            guard let text = matter[key], let comma = text.lastIndex(of: ","),
                let place = try? Zone(text[text.index(after: comma)...])
            else { return nil }
            return Reviewer(key: key, name: Person(String(text[..<comma])).name, zone: place)
        }
    }

    /// The end of the window in the decider's zone and in UTC.
    var closes: String { window.saidClose }

    /// The same for each reviewer in another zone; `nil` where there is none.
    ///
    /// - Parameter isNamed: whether reviewers are named; else only their zones are.
    func elsewhere(isNamed: Bool) -> String? {
        let others = reviewers.filter { $0.zone != window.zone }
        guard !others.isEmpty else { return nil }
        return others.map { reviewer in
            let time = window.closes.said(in: reviewer.zone)
            return isNamed ? "\(time) for \(reviewer.name)" : time
        }.joined(separator: "; ")
    }

    /// Reviewers who get fewer than two full working days (R6.3), as the key of their entry and the reason.
    var tooShort: [(key: String, message: String)] {
        reviewers.compactMap { reviewer in
            guard !window.isLongEnough(in: reviewer.zone) else { return nil }
            let days = window.fullWorkingDays(in: reviewer.zone)
            let said = days == 1 ? "1 full working day" : "\(days) full working days"
            return (
                reviewer.key,
                "\(reviewer.name) has \(said) to comment; two are the least that people can be asked to answer in"
            )
        }
    }
}
