import Testing

@testable import Quantities

@Suite struct CommentWindowTests {
    /// The length, holidays and weekend that each row of the vectors describes in words.
    private struct Setting {
        var length: String?
        var endOf: String?
        var decider: String
        var holidays: [String] = []
        var weekend: Set<Weekday> = [.saturday, .sunday]
    }

    private static let settings: [String: Setting] = [
        "W1": Setting(length: "72 hours", decider: "America/New_York"),
        "W2": Setting(length: "5 working days", decider: "America/New_York"),
        "W3": Setting(
            length: "3 working days", decider: "Europe/London", holidays: ["2026-12-25", "2026-12-28"]),
        "W4": Setting(length: "72 hours", decider: "Europe/London", holidays: ["2026-12-25", "2026-12-28"]),
        "W5": Setting(length: "2 working days", decider: "Asia/Riyadh", weekend: [.friday, .saturday]),
        "W6": Setting(length: "10 days", decider: "America/New_York"),
        "W7": Setting(length: "72 hours", decider: "America/New_York"),
        "W8": Setting(length: "48 hours", decider: "America/New_York"),
        "W9": Setting(endOf: "2026-03-13", decider: "UTC"),
    ]

    @Test(arguments: VectorFile.rows("comment_window_vectors.csv"))
    func `closes and counts as the vectors say`(row: [String: String]) throws {
        let setting = try #require(Self.settings[row["id"] ?? ""])
        let zone = try Zone(setting.decider)
        let opens = try Moment(row["opens"] ?? "").instant()
        let calendar = WorkingCalendar(
            weekend: setting.weekend, holidays: Set(try setting.holidays.map { try Moment($0).date }))
        let window =
            if let day = setting.endOf {
                try CommentWindow(opens: opens, untilEndOf: Moment(day).date, zone: zone, calendar: calendar)
            } else {
                try CommentWindow(
                    opens: opens, length: TimeSpan(setting.length ?? ""), zone: zone, calendar: calendar)
            }
        let local = window.closes.local(in: zone)
        let offset = zone.offset(at: window.closes)
        let minutes = abs(offset) / 60
        let shown =
            "\(local.date.iso)T"
            + [local.time.hour, local.time.minute, local.time.second]
            .map { padded($0, to: 2) }.joined(separator: ":")
            + "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
        #expect(shown == row["closes_local"])
        #expect(window.closes.iso == row["closes_utc"]?.replacing("+00:00", with: "Z"))
        let reviewer = try Zone(row["reviewer_zone"] ?? "")
        #expect(String(window.fullWorkingDays(in: reviewer)) == row["full_working_days_for_reviewer"])
        #expect(
            (window.isLongEnough(in: reviewer) ? "ok" : "WARN fewer than 2 full working days")
                == row["verdict"])
    }

    @Test func `a window that closes at once is refused`() throws {
        let opens = try Moment("2026-03-06 16:30 UTC").instant()
        #expect(
            message { try CommentWindow(opens: opens, length: TimeSpan("0 hours"), zone: .utc) }
                == "a comment window of '0 minutes' closes before anybody can answer; type a longer one")
        let idle = WorkingCalendar(weekend: Set(Weekday.allCases))
        #expect(
            message {
                try CommentWindow(opens: opens, length: TimeSpan("1 working day"), zone: .utc, calendar: idle)
            } == "no day of the week is a working day; leave at least one out of the weekend and the holidays"
        )
    }

    @Test func `says its end in the decider's zone and in UTC`() throws {
        let zone = try Zone("America/New_York")
        let window = try CommentWindow(
            opens: Moment("2026-03-06 16:30 America/New_York").instant(), length: TimeSpan("72 hours"),
            zone: zone)
        #expect(window.saidClose == "Monday 9 March 2026, 17:30 New York time (21:30 UTC)")
    }

    @Test func `silence is consent only where nothing stands in the way`() {
        let free = Silence(
            isReversible: true, isStated: true, reviewersNotified: true, windowLongEnough: true,
            isReserved: false)
        #expect(free.isConsent)
        let bound = Silence(
            isReversible: false, isStated: true, reviewersNotified: true, windowLongEnough: false,
            isReserved: true)
        #expect(bound.obstacles == [.hardToReverse, .tooShort, .reserved])
    }

    @Test func `days keep the time on the clock over a clock change`() throws {
        let zone = try Zone("America/New_York")
        let opens = try Moment("2026-03-06 02:30 America/New_York").instant()
        let window = try CommentWindow(opens: opens, length: TimeSpan("2 days"), zone: zone)
        // 02:30 does not exist on 8 March 2026 in New York: the window closes as long after the change.
        #expect(window.closes.said(in: zone) == "Sunday 8 March 2026, 03:30 New York time")
    }
}
