import Testing

@testable import Checking

@Suite("Lengths and times of an incident")
struct IncidentTests {
    private func found(_ text: String, _ rule: String) throws -> [String] {
        try CheckSamples.findings(text, kind: nil, step: nil).filter { $0.rule == rule }.map(\.text)
    }

    @Test(
        "A length in a draft's timeline is held against its marks",
        arguments: [
            ("It took 28 hours 30 minutes.", []), ("It took 29 hours.", ["29 hours"]),
            ("We knew after 25 hours 50 minutes.", []),
            ("We knew after 26 hours.", ["26 hours"]), ("From then it took 2 hours 40 minutes.", []),
        ])
    func drafts(_ prose: String, _ expected: [String]) throws {
        let draft = DraftSamples.incident(rows: DraftSamples.rows, prose: prose)
        #expect(try DraftSamples.found(draft, "RC901") == expected.map { "RC901 \($0)" })
    }

    @Test("A wait in the impact is held against the marks, a short one of something else is not")
    func waits() throws {
        let rows = DraftSamples.rows
        let wrong = DraftSamples.incident(impact: "A patient waited 30 hours for the right time.", rows: rows)
        #expect(try DraftSamples.found(wrong, "RC901") == ["RC901 30 hours"])
        let right = DraftSamples.incident(impact: "A patient waited 28 hours 30 minutes.", rows: rows)
        #expect(try DraftSamples.found(right, "RC901").isEmpty)
        let other = DraftSamples.incident(impact: "A patient waited 10 minutes on the telephone.", rows: rows)
        #expect(try DraftSamples.found(other, "RC901").isEmpty)
        let limit = DraftSamples.incident(impact: "We caught the others within 5 hours.", rows: rows)
        #expect(try DraftSamples.found(limit, "RC901").isEmpty)
    }

    @Test("A length without a label may lie between any two rows, also those without a mark")
    func plainRows() throws {
        let rows = [
            ("2026-10-25 10:02", "start", "The update goes out"),
            ("2026-10-25 10:20", "detected", "A guard rings"),
            ("2026-10-25 10:44", "", "The door is opened"), ("2026-10-25 11:40", "", "The door is shut"),
            ("2026-10-25 13:00", "end", "All is well"),
        ]
        let told = DraftSamples.incident(rows: rows, prose: "The door stood open for 56 minutes.")
        #expect(try DraftSamples.found(told, "RC901").isEmpty)
        let wrong = DraftSamples.incident(rows: rows, prose: "The door stood open for 66 minutes.")
        #expect(try DraftSamples.found(wrong, "RC901") == ["RC901 66 minutes"])
        let labelled = DraftSamples.incident(rows: rows, prose: "**Time to detect:** 56 minutes.")
        #expect(try DraftSamples.found(labelled, "RC901") == ["RC901 56 minutes"])
    }

    @Test("A draft whose marked row has no time that can be read is held against nothing")
    func unreadable() throws {
        let rows = [("Mon noon", "end", "All clear")] + DraftSamples.rows.dropLast()
        let draft = DraftSamples.incident(rows: rows, prose: "It took 3 hours.")
        #expect(try DraftSamples.found(draft, "RC901").isEmpty)
    }

    @Test(
        "Labels say which moments are compared",
        arguments: [
            ("**Time to repair**: 0h 36m", []), ("**Time to repair**: 46 minutes", []),
            ("**Time to repair**: 0h 26m", ["0h 26m"]), ("**Duration**: 2 hours", ["2 hours"]),
            ("**Time to detect**: 10 minutes", []), ("**Time to detect**: 46 minutes", ["46 minutes"]),
            ("| Measure | Value |\n|---|---|\n| Time to resolve | 1h 46m |", ["1h 46m"]),
            ("The restart of each server took 7 minutes.", []), ("Retries stop after 10 minutes.", []),
            ("The outage lasted 2 hours.", ["2 hours"]), ("The service was down for 46 minutes.", []),
            ("A 3-hour outage followed.", ["3-hour"]),
        ])
    func labels(_ line: String, _ expected: [String]) throws {
        let events = """
            - **Key events**
              - Fault occurs 2026-02-18 14:13
              - Incident declared 2026-02-18 14:23
              - Resolved 2026-02-18 14:59


            """
        #expect(try found(events + line, "RC901") == expected)
    }

    @Test("A timeline under headings with bare times takes its day from the heading above")
    func headings() throws {
        let text = """
            # Launches fail

            It lasted about nine hours.

            ### 2026-06-02 10:00 - Problem starts

            ### 21:00 - Team alerted

            ### 21:24 - Quota deleted, and the issue goes away
            """
        #expect(try found(text, "RC901") == ["nine hours"])
        #expect(try found(text.replacing("nine", with: "eleven"), "RC901").isEmpty)
    }

    @Test("Twelve-hour times and zones are read")
    func halves() throws {
        let text = "- Started 2026-06-02 10:00am CET\n- Resolved 2026-06-02 1:30pm CET\n\n**Duration**: "
        #expect(try found(text + "3h 30m", "RC901").isEmpty)
        #expect(try found(text + "2h", "RC901") == ["2h"])
    }

    @Test("A small word for a long outage is found where it is about the outage")
    func vague() throws {
        let events = "- Began 2026-06-06 10:26\n- Restored 2026-06-06 11:21\n\n"
        #expect(
            try found(events + "Payments were down for a couple of minutes.", "RC904") == [
                "a couple of minutes"
            ])
        #expect(try found(events + "The site was briefly unavailable.", "RC904") == ["briefly"])
        #expect(try found(events + "Users reported that it was down for a few minutes.", "RC904").isEmpty)
        #expect(try found(events + "A few minutes later it was clear.", "RC904").isEmpty)
    }

    @Test("Ends before starts, two ends, and rows out of order are found")
    func order() throws {
        #expect(
            try found("- Started 2026-06-06 10:26\n- Resolved 2026-06-06 09:21", "RC905") == [
                "2026-06-06 09:21"
            ])
        #expect(try found("- Detected 2026-06-06 10:26\n- Repaired 2026-06-06 09:21", "RC905").count == 1)
        let twice = "- Resolved 2026-06-06 11:21\n- Started 2026-06-06 10:26\n\n- 2026-06-06 13:11 Resolved"
        #expect(try found(twice, "RC905") == ["2026-06-06 13:11"])
        var rows = DraftSamples.rows
        rows[1].0 = "2026-10-24 08:50"
        #expect(
            try DraftSamples.found(DraftSamples.incident(rows: rows), "RC905") == ["RC905 2026-10-24 08:50"])
        let latestFirst = "- 12:00 Third\n- 11:00 Second\n- 10:00 First"
        #expect(try found(latestFirst, "RC905").isEmpty)
    }

    @Test("Rules about times need no English")
    func languages() throws {
        let draft = DraftSamples.incident(
            fields: "lang: de", rows: DraftSamples.rows, prose: "Insgesamt 3 h.")
        #expect(try DraftSamples.found(draft, "RC901") == ["RC901 3 h"])
    }
}
