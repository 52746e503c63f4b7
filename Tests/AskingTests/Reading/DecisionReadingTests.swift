import Testing

@testable import Asking

@Suite("What is read out of a decision")
struct DecisionReadingTests {
    static func read(_ text: String) throws -> [String: String]? {
        let moments = try MomentReaderTests.reader()
        guard let reading = DecisionReading(text, moments: moments) else { return nil }
        var parts = reading.fields(moments)
        parts["option"] = reading.option
        return parts
    }

    @Test("who, what, by when and otherwise, in one sentence")
    func whole() throws {
        #expect(
            try Self.read(
                "Ana Ruiz to approve the launch without summaries by 4 December 17:00 London, otherwise it goes ahead as it is."
            ) == [
                "option": "Approve the launch without summaries.", "decision.from": "Ana Ruiz",
                "decision.by": "2026-12-04 17:00 Europe/London", "decision.default": "it goes ahead as it is",
            ])
    }

    @Test("the labelled form of the examples")
    func labelled() throws {
        #expect(
            try Self.read(
                "Approve a clerk's check of every invoice. Decided by Marta Lindqvist, Finance Director, by Friday 4 December 2026, 17:00 Stockholm time. If no decision: every invoice goes on being paid unchecked. Reversible: at any time, within one day."
            ) == [
                "option": "Approve a clerk's check of every invoice.",
                "decision.from": "Marta Lindqvist, Finance Director",
                "decision.by": "2026-12-04 17:00 Europe/Stockholm",
                "decision.default": "every invoice goes on being paid unchecked",
                "decision.reversible": "at any time, within one day",
            ])
    }

    @Test(
        "parts alone, with roles and in other orders",
        arguments: [
            (
                "Marta Lindqvist (Finance Director) should fund two clerks by Friday 17:00",
                "Fund two clerks.", "Marta Lindqvist (Finance Director)"
            ),
            (
                "We need Bo Ek, Director, to pause the rollout; otherwise it starts on Monday.",
                "Pause the rollout.", "Bo Ek, Director"
            ),
            ("By Friday, Ana Ruiz to choose one of the two.", "Choose one of the two.", "Ana Ruiz"),
            ("Approve the check by Friday 17:00 or else it waits.", "Approve the check.", nil),
            (
                "Ana Ruiz to approve the check in 48 hours, otherwise payments stay late.",
                "Approve the check.", "Ana Ruiz"
            ),
            ("Ana Ruiz to approve the check within 2 days.", "Approve the check.", "Ana Ruiz"),
            ("Ana Ruiz to invest in 48 new clerks by Friday 17:00.", "Invest in 48 new clerks.", "Ana Ruiz"),
        ])
    func parts(text: String, option: String, from: String?) throws {
        let read = try Self.read(text)
        if let read {
            #expect(read["option"] == option)
            #expect(read["decision.from"] == from)
        } else {
            #expect(from == nil)
        }
    }

    @Test("until when something lasts is a part of what is asked, and no deadline")
    func until() throws {
        #expect(try Self.read("Approve closing the visitor desk's side door until Monday.") == nil)
        #expect(
            try Self.read("Ana Ruiz to close the side door until Monday by Friday 17:00.") == [
                "option": "Close the side door until Monday.", "decision.from": "Ana Ruiz",
                "decision.by": "2026-11-27 17:00 Europe/London",
            ])
    }

    @Test(
        "nothing where nothing is there, and no verb is taken for a name",
        arguments: [
            "Approve the launch.", "Agree to pause the launch.", "No decision needed.", "",
            "Somebody to decide soon.",
            "The team to approve it.", "Go to market by train.",
            "We would welcome your guidance, ideally before the next release.",
            "Stand by me.",
        ])
    func nothing(text: String) throws {
        #expect(try Self.read(text) == nil)
    }
}
