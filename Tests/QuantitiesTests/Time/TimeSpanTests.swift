import Testing

@testable import Quantities

@Suite struct TimeSpanTests {
    @Test(arguments: [
        ("48 hours", "48 hours"), ("36 h", "36 hours"), ("1 h 20 min", "1 hour 20 minutes"),
        ("1h20m", "1 hour 20 minutes"), ("80 minutes", "1 hour 20 minutes"), ("90 min", "1 hour 30 minutes"),
        ("2 working days", "2 working days"), ("1 working day", "1 working day"),
        ("two business days", "2 working days"), ("3 days", "3 days"), ("1 day", "1 day"),
        ("2 weeks", "14 days"), ("1 day and 4 hours", "28 hours"), ("96 h", "4 days"),
        ("100 hours", "4 days 4 hours"), ("72 hours", "72 hours"), ("4.2 s", "4.2 seconds"),
        ("1 s", "1 second"), ("250 ms", "250 milliseconds"), ("1,200 ms", "1.2 seconds"),
        ("1.5 hours", "1 hour 30 minutes"), ("90 s", "1 minute 30 seconds"),
        ("4-hour", "4 hours"), ("0 minutes", "0 minutes"), ("1 min 0.5 s", "1 minute 500 milliseconds"),
        ("0.5 days", "12 hours"), ("61 seconds", "1 minute 1 second"), ("4000 days", "4,000 days"),
    ])
    func `is read and said`(typed: String, said: String) throws {
        let span = try TimeSpan(typed)
        #expect(span.said == said)
        #expect(try TimeSpan(span.said).isAsLong(as: span))
    }

    @Test(arguments: [
        ("", "'' is not a length of time; type it as 48 hours, 2 working days or 1 h 20 min"),
        ("soon", "'soon' is not a length of time; type it as 48 hours, 2 working days or 1 h 20 min"),
        ("48", "'48' has no unit; type seconds, minutes, hours, days or working days after the number"),
        ("48 furlongs", "'furlongs' in '48 furlongs' is not a unit of time; use minutes, hours or days"),
        ("1 h 2 h", "'1 h 2 h' is not a length of time; type it as 48 hours, 2 working days or 1 h 20 min"),
        (
            "1 working day 3 h",
            "'1 working day 3 h' mixes working days with other time; type one of them, such as 2 working days"
        ),
        ("1,5 hours", "'1,5' has a decimal comma; type '1.5' with a point"),
        ("999999999999 days", "'999999999999 days' is longer than 200 years; type a shorter time"),
        ("99999999999 hours", "'99999999999 hours' is longer than 200 years; type a shorter time"),
        (
            "99999999999999999999999999999999999999999 h",
            "'99999999999999999999999999999999999999999' has too many digits;"
                + " type at most 12 before the point and 4 after"
        ),
    ])
    func `is refused with a sentence`(typed: String, expected: String) {
        #expect(message { try TimeSpan(typed) } == expected)
    }

    @Test func `spans are compared by their length`() throws {
        #expect(try TimeSpan("48 hours").isAsLong(as: TimeSpan("2 days")))
        #expect(try !TimeSpan("2 working days").isAsLong(as: TimeSpan("2 days")))
        #expect(try TimeSpan("2 working days").isAsLong(as: TimeSpan("2 business days")))
    }

    @Test func `spans add up, and never overflow`() throws {
        #expect(try TimeSpan("1 h 20 min").adding(TimeSpan("2 days"))?.said == "49 hours 20 minutes")
        #expect(try TimeSpan("2 days").adding(TimeSpan("3 days")) == .days(5))
        #expect(try TimeSpan("2 working days").adding(TimeSpan("3 days")) == nil)
        #expect(
            TimeSpan.elapsed(nanoseconds: .max).adding(.elapsed(nanoseconds: .max))?.said == "73,000 days")
        #expect(TimeSpan.days(.min).adding(.days(.min)) == .days(-73_000))
        #expect(TimeSpan.seconds(.min).said == "minus 73,000 days")
    }

    @Test func `stands before a noun`() throws {
        #expect(try TimeSpan("48 hours").saidBeforeNoun == "48-hour")
        #expect(try TimeSpan("2 working days").saidBeforeNoun == "2-working-day")
        #expect(try TimeSpan("1 h 20 min").saidBeforeNoun == nil)
    }
}
