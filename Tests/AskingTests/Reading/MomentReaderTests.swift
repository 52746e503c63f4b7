import Quantities
import Testing

@testable import Asking

@Suite("Moments as people say them")
struct MomentReaderTests {
    /// Wednesday 25 November 2026, 20:15 in London.
    static func reader() throws -> MomentReader {
        let now = try Moment("2026-11-25 20:15 Europe/London").instant()
        return MomentReader(now: now, zone: try Zone("Europe/London"))
    }

    @Test(
        "are seen from now",
        arguments: [
            ("Friday 17:00", "2026-11-27 17:00 Europe/London"), ("friday", "2026-11-27"),
            ("by Friday at 5pm", "2026-11-27 17:00 Europe/London"),
            ("Wednesday 19:00", "2026-12-02 19:00 Europe/London"),
            ("Wednesday 21:00", "2026-11-25 21:00 Europe/London"), ("Wednesday", "2026-12-02"),
            ("next Friday", "2026-12-04"), ("next Monday", "2026-11-30"),
            ("this Friday noon", "2026-11-27 12:00 Europe/London"),
            ("tomorrow", "2026-11-26"), ("tomorrow 9:30 am", "2026-11-26 9:30 Europe/London"),
            ("today 22:00", "2026-11-25 22:00 Europe/London"), ("21:00", "2026-11-25 21:00 Europe/London"),
            ("in 48 hours", "2026-11-27 20:15 Europe/London"), ("in 3 days", "2026-11-28"),
            ("in 3 days at 17:00", "2026-11-28 17:00 Europe/London"), ("in two weeks", "2026-12-09"),
            ("in 2 working days", "2026-11-27 17:00 Europe/London"),
            ("now", "2026-11-25 20:15 Europe/London"),
            ("4 December", "2026-12-04"), ("4 December 17:00 London", "2026-12-04 17:00 Europe/London"),
            ("4th Dec 5pm", "2026-12-04 17:00 Europe/London"),
            ("December 4 17:00 New York", "2026-12-04 17:00 America/New_York"),
            ("3 March", "2027-03-03"), ("2026-12-04", "2026-12-04"),
            ("2026-12-04 17:00", "2026-12-04 17:00 Europe/London"),
            ("2026-12-04 17:00 UTC", "2026-12-04 17:00 UTC"),
            ("Friday 4 December 2026, 17:00 London time", "2026-12-04 17:00 Europe/London"),
            ("12 am tomorrow", ""), ("soon", ""), ("2026-02-30", ""), ("Friday 25:00", ""), ("", ""),
            ("31 February", ""), ("in 3", ""), ("next year", ""),
        ])
    func read(typed: String, wanted: String) throws {
        let reader = try Self.reader()
        guard !wanted.isEmpty else {
            #expect(throws: QuantityError.self) { try reader.read(typed) }
            return
        }
        let moment = try reader.read(typed)
        let expected = try Moment(wanted)
        #expect(reader.written(moment) == reader.written(expected))
        #expect(try Moment(reader.written(moment)).date == moment.date)
    }

    @Test(
        "are written out where they were seen from now, and only there",
        arguments: [
            ("now", "2026-11-25 20:15 Europe/London"), ("Today 14:05", "2026-11-25 14:05 Europe/London"),
            ("yesterday", "2026-11-24"), ("in 2 weeks", "2026-12-09"), ("14:05", nil), ("Friday", nil),
            ("2026-12-04", nil), ("in the night", nil), ("nowhere", nil), ("", nil),
        ] as [(String, String?)])
    func writtenOut(typed: String, wanted: String?) throws {
        #expect(try Self.reader().writtenOut(typed) == wanted)
    }

    @Test("are said back in full, with how far off they are")
    func said() throws {
        let reader = try Self.reader()
        #expect(
            try reader.said(reader.read("Friday 17:00 New York"))
                == "Friday 27 November 2026, 17:00 New York time (22:00 UTC), in 2 days")
        #expect(try reader.said(reader.read("today 9:00")).hasSuffix(", earlier today"))
        #expect(try reader.said(reader.read("yesterday")).hasSuffix(", yesterday"))
    }
}
