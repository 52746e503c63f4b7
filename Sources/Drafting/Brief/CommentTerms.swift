import Quantities

/// When the comments on a draft close, worked out from its front matter (R6.1 to R6.3).
public struct CommentTerms: Sendable {
    private let window: CommentWindow
    private let reviewers: [Reviewer]

    private struct Reviewer: Sendable {
        let key: String
        let name: String
        let zone: Zone
    }

    /// A window in which somebody has fewer than two full working days (R6.3).
    public struct Shortness: Hashable, Sendable {
        /// The entry of the front matter that says so: `comments.for`, or a reviewer's.
        public let key: String
        /// Who has too little time: a reviewer, or `nil` for everybody in the window's own zone.
        public let name: String?
        /// `1 full working day`.
        public let days: String

        /// The same as a sentence, without a full stop.
        public var message: String {
            (name.map { "\($0) has" } ?? "people have")
                + " \(days) to comment; two are the least that people can be asked to answer in"
        }
    }

    /// A window of days that opens on a day without an hour leaves people all of that day; one of hours has no end then.
    ///
    /// - Parameter holidays: days on which nobody works, beside weekends.
    public init?(_ matter: FrontMatter, holidays: Set<CalendarDate>) {
        guard Self.missingHour(in: matter) == nil, let (opens, length) = Self.bounds(matter) else {
            return nil
        }
        let decider = matter["decision.by"].flatMap { try? Moment($0) }?.zone
        let zone = decider ?? opens.zone ?? matter["zone"].flatMap { try? Zone($0) } ?? .utc
        let calendar = WorkingCalendar(holidays: holidays)
        let start = opens.lastInstant(in: zone)
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

    private static func bounds(_ matter: FrontMatter) -> (opens: Moment, length: TimeSpan)? {
        guard let opens = matter["comments.opens"].flatMap({ try? Moment($0) }),
            let length = matter["comments.for"].flatMap({ try? TimeSpan($0) })
        else { return nil }
        return (opens, length)
    }

    /// Why a window of hours has no end: the hour at which it opens is not given.
    ///
    /// - Returns: a sentence without a full stop, about `comments.opens`; `nil` where nothing is missing.
    public static func missingHour(in matter: FrontMatter) -> String? {
        guard let (opens, length) = bounds(matter), opens.time == nil, case .elapsed = length else {
            return nil
        }
        let typed = matter["comments.for"] ?? length.said
        return "'comments.opens' has no time of day, so the end of \(typed) cannot be worked out; "
            + "write \(opens.date.iso) 09:00"
    }

    /// The end of the window in the decider's zone and in UTC.
    public var closes: String { window.saidClose }

    /// Whether comments can still come when the decision is due.
    public func outlast(_ decision: Moment) -> Bool { window.closes > decision.lastInstant(in: window.zone) }

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

    /// The window's own shortness, or else that of each reviewer in another zone.
    public var shortnesses: [Shortness] {
        if let days = shortDays(in: window.zone) {
            return [Shortness(key: "comments.for", name: nil, days: days)]
        }
        return reviewers.compactMap { reviewer in
            shortDays(in: reviewer.zone).map { Shortness(key: reviewer.key, name: reviewer.name, days: $0) }
        }
    }

    private func shortDays(in zone: Zone) -> String? {
        guard !window.isLongEnough(in: zone) else { return nil }
        let days = window.fullWorkingDays(in: zone)
        return days == 1 ? "1 full working day" : "\(days) full working days"
    }
}
