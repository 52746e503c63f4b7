import Testing

@testable import Drafting

@Suite("Days that stand in a line")
struct WrittenMomentsTests {
    @Test(
        "a day, an hour and a zone are said, and the rest of the line stays",
        arguments: [
            ("until 2026-12-18", "until Friday 18 December 2026"),
            ("until 2026-12-18, then not", "until Friday 18 December 2026, then not"),
            ("by 2026-12-18 17:00 Europe/London.", "by Friday 18 December 2026, 17:00 London time."),
            (
                "2026-12-18 12:00; after 2026-12-21 no",
                "Friday 18 December 2026, 12:00; after Monday 21 December 2026 no"
            ),
            ("ticket 2026-99-18", "ticket 2026-99-18"), ("at any time", "at any time"), ("a-b-c", "a-b-c"),
        ])
    func said(line: String, expected: String) {
        #expect(WrittenMoments.said(in: line) == expected)
    }
}
