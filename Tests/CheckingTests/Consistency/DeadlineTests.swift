import Drafting
import Quantities
import SourceText
import Testing

@testable import Checking

@Suite("Deadlines")
struct DeadlineTests {
    private func draft(_ fields: String, body: String = "") -> String {
        "---\nkind: risk-brief\ntitle: Wrong amounts\n\(fields)\n---\n\n## Decision\n\nStop it.\n\n\(body)"
    }

    private func messages(_ text: String, holidays: Set<CalendarDate> = []) throws -> [String] {
        let draft = try DraftReader(frameworks: CheckSamples.frameworks).read(
            SourceFile(path: "d.md", text: text))
        return Checker(CheckSamples.checker.library, holidays: holidays).findings(in: Manuscript(draft))
            .filter { $0.rule == "RC906" }.map(\.message)
    }

    @Test("A deadline is held against the draft's own date")
    func past() throws {
        let past = draft("date: 2026-12-01\ndecision:\n  by: 2026-11-30 17:00 Europe/London")
        #expect(try messages(past) == ["this lies before the draft's date, Tuesday 1 December 2026"])
        #expect(
            try messages(draft("date: 2026-12-01\ndecision:\n  by: 2026-12-01 17:00 Europe/London")).isEmpty)
        #expect(try messages(draft("decision:\n  by: 1999-11-30 17:00 Europe/London")).isEmpty)
    }

    @Test("A decision that has been taken may lie before the draft's date")
    func decided() throws {
        func memo(_ status: String, _ body: String = "") -> String {
            "---\nkind: decision-memo\ntitle: Which filter\nstatus: \(status)\ndate: 2026-12-01\n"
                + "decision:\n  by: 2026-11-28\n---\n\n## Decision\n\nTake A.\n\n\(body)"
        }
        #expect(try messages(memo("proposed")).count == 1)
        #expect(try messages(memo("accepted")).isEmpty)
        #expect(
            try messages(memo("proposed", "## Outcome\n\nA, chosen by Ana Ruiz on 27 November 2026.\n"))
                .isEmpty)
        #expect(try messages(memo("proposed", "## Outcome\n")).count == 1)
    }

    @Test("A deadline on a weekend or a holiday is found")
    func freeDays() throws {
        let text = draft("date: 2026-12-01\ndecision:\n  by: 2026-12-05")
        #expect(try messages(text) == ["Saturday 5 December 2026 is a Saturday"])
        let holiday = draft("date: 2026-12-01\ndecision:\n  by: 2026-12-25")
        #expect(try messages(holiday).isEmpty)
        let christmas = try #require(CalendarDate(year: 2026, month: 12, day: 25))
        #expect(try messages(holiday, holidays: [christmas]) == ["Friday 25 December 2026 is a holiday"])
    }

    @Test("Comments that close after the decision, and an update before the state of the page, are found")
    func comments() throws {
        let comments = "comments:\n  opens: 2026-12-01 09:00 Europe/London\n  for: "
        let decision = "date: 2026-12-01\ndecision:\n  by: 2026-12-03 12:00 Europe/London\n" + comments
        #expect(try messages(draft(decision + "2 days")).isEmpty)
        #expect(try messages(draft(decision + "3 days")).count == 1)
        let incident = """
            ---
            kind: incident-summary
            title: Late
            as-of: 2026-12-01 12:00 Europe/London
            next-update: 2026-12-01 11:00 Europe/London
            ---
            """
        #expect(try messages(incident) == ["the next update lies before the page's own 'as-of'"])
    }

    @Test("A window that is too short is found, for everybody or for the reviewer on whose clock it is")
    func windows() throws {
        func found(_ length: String) throws -> [String] {
            let text = draft(
                "comments:\n  opens: 2026-12-03 17:00 Europe/London\n  for: \(length)\n  reviewers:\n"
                    + "    - Marcus Bell (Support), America/Denver\n    - Ana Ruiz (Risk), Europe/London")
            return try CheckSamples.findings(inDraft: text).filter { $0.rule == "RC611" }.map(\.message)
        }
        #expect(try found("1 working day") == ["'1 working day' gives people 1 full working day to comment"])
        #expect(
            try found("2 working days") == [
                "'2 working days' gives Marcus Bell 1 full working day to comment"
            ])
        #expect(try found("3 working days").isEmpty)
    }

    @Test(
        "A window of hours that opens on a day without an hour has no end; one of days has that day to the end"
    )
    func openingDay() throws {
        func found(_ length: String) throws -> [String] {
            let text = draft("comments:\n  opens: 2026-12-03\n  for: \(length)\nzone: Europe/London\n")
            return try CheckSamples.findings(inDraft: text).map(\.message)
        }
        #expect(
            try found("96 hours").contains(
                "'comments.opens' has no time of day, so the end of 96 hours cannot be worked out; "
                    + "write 2026-12-03 09:00"))
        #expect(try !found("2 working days").contains { $0.contains("time of day") })
        // Thursday 3 December has its own day no longer inside the window, and Saturday is free.
        #expect(try found("2 days").contains("'2 days' gives people 1 full working day to comment"))
    }

    @Test("Silence is no yes for what cannot be undone, in a short window, or where nobody is named")
    func silentConsent() throws {
        func found(_ reversible: String, _ length: String, _ reviewers: String = "") throws -> [String] {
            let text = draft(
                "decision:\n  reversible: \(reversible)\ncomments:\n  opens: 2026-11-30 09:00 Europe/London\n"
                    + "  for: \(length)\n  silence: consent\n" + reviewers)
            return try CheckSamples.findings(inDraft: text).filter { $0.rule == "RC627" }.map(\.message)
        }
        let named = "  reviewers:\n    - Ana Ruiz (Risk), Europe/London\n"
        #expect(try found("at any time", "3 working days", named).isEmpty)
        let lead = "silence cannot count as a yes here: "
        #expect(
            try found("not reversible", "3 working days", named) == [lead + "the decision is hard to reverse"]
        )
        #expect(
            try found("at any time", "24 hours", named) == [
                lead + "a reviewer has fewer than 2 full working days"
            ])
        #expect(
            try found("at any time", "3 working days") == [lead + "no reviewer is named who was told of it"])
    }

    @Test("Dates in the column By are held against the draft's date too")
    func records() throws {
        let table = "## What we are changing\n\n| Change | Owner | By |\n|---|---|---|\n"
        let text = "---\nkind: incident-summary\ntitle: Late\ndate: 2026-12-01\n---\n\n" + table
        #expect(try messages(text + "| Read each | Nadia | Fri 4 Dec 2026 |").isEmpty)
        #expect(try messages(text + "| Read each | Nadia | Sat 5 Dec 2026 |").count == 1)
        #expect(try messages(text + "| Read each | Nadia | 2026-11-27 |").count == 1)
    }
}
