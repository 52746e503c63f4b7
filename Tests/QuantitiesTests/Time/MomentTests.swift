import Testing

@testable import Quantities

@Suite struct MomentTests {
    @Test(arguments: [
        ("2026-12-04", "Friday 4 December 2026"),
        ("2026-12-04 17:00", "Friday 4 December 2026, 17:00"),
        ("2026-12-04 17:00 Europe/London", "Friday 4 December 2026, 17:00 London time"),
        ("2026-12-04 17:00 London time", "Friday 4 December 2026, 17:00 London time"),
        ("2026-12-04 17:00 europe/london", "Friday 4 December 2026, 17:00 London time"),
        (
            "2026-12-04 17:00 America/Argentina/Buenos_Aires",
            "Friday 4 December 2026, 17:00 Buenos Aires time"
        ),
        ("2026-12-04 17:00 UTC", "Friday 4 December 2026, 17:00 UTC"),
        ("2026-12-04 17:00 Z", "Friday 4 December 2026, 17:00 UTC"),
        ("2026-12-04 17:00Z", "Friday 4 December 2026, 17:00 UTC"),
        ("2026-12-04T17:00:00Z", "Friday 4 December 2026, 17:00 UTC"),
        ("2026-12-04 17:00 +01:00", "Friday 4 December 2026, 17:00 UTC+1"),
        ("2026-12-04T17:00:30+05:30", "Friday 4 December 2026, 17:00:30 UTC+5:30"),
        ("2026-12-04 17:00 -0330", "Friday 4 December 2026, 17:00 UTC-3:30"),
        ("4 December 2026", "Friday 4 December 2026"),
        ("December 4, 2026", "Friday 4 December 2026"),
        ("4 Dec 2026 9:05 UTC", "Friday 4 December 2026, 09:05 UTC"),
        ("  2028-02-29  ", "Tuesday 29 February 2028"),
        ("17/11/2026", "Tuesday 17 November 2026"),
        ("11/17/2026 17:00 UTC", "Tuesday 17 November 2026, 17:00 UTC"),
        ("17.11.2026", "Tuesday 17 November 2026"),
        ("2026/11/17", "Tuesday 17 November 2026"),
        ("11/11/2026", "Wednesday 11 November 2026"),
    ])
    func `is said for people`(typed: String, said: String) throws {
        let moment = try Moment(typed)
        #expect(moment.said == said)
        #expect(moment.typed == typed.trimmed)
        #expect(try Moment(moment.said).said == said)
    }

    @Test(arguments: [
        ("2026-02-30", "'2026-02-30' does not exist; February 2026 has 28 days"),
        ("2026-13-01", "'2026-13-01' does not exist; months run from 01 to 12, as in 2026-12-04"),
        ("0000-01-01", "'0000-01-01' does not exist; years run from 0001 to 9999"),
        (
            "04/12/2026",
            "'04/12/2026' can mean two days; type 2026-12-04 for Friday 4 December, "
                + "or 2026-04-12 for Sunday 12 April"
        ),
        ("17/13/2026", "'17/13/2026' does not exist; months run from 01 to 12, as in 2026-12-04"),
        ("17/11/26", "'17/11/26' is not a date; type it as 2026-12-04, or 2026-12-04 17:00 Europe/London"),
        ("Friday 5 December 2026", "'Friday 5 December 2026' contradicts itself; 2026-12-05 is a Saturday"),
        ("soon", "'soon' is not a date; type it as 2026-12-04, or 2026-12-04 17:00 Europe/London"),
        ("", "'' is not a date; type it as 2026-12-04, or 2026-12-04 17:00 Europe/London"),
        ("17:00", "'17:00' is not a date; type it as 2026-12-04, or 2026-12-04 17:00 Europe/London"),
        ("2026-12-04 25:00", "'25:00' is not a time; type it as 17:00, from 00:00 to 23:59"),
        ("2026-12-04 5:00 pm", "'5:00 pm' is not a time; type it as 17:00, from 00:00 to 23:59"),
        ("2026-12-04 17", "'17' is not a time; type it as 17:00, from 00:00 to 23:59"),
        (
            "2026-12-04 17:00 Europe/Lodnon",
            "'Europe/Lodnon' is not a time zone; name a place, such as Europe/London, or UTC;"
                + " did you mean 'Europe/London'?"
        ),
        (
            "2026-12-04 17:00 London",
            "'London' is not a time zone; name a place, such as Europe/London, or UTC;"
                + " did you mean 'Europe/London'?"
        ),
        (
            "2026-12-04 17:00 BST",
            "'BST' is an abbreviation that several places share; name the place;"
                + " did you mean 'Europe/London'?"
        ),
        (
            "2026-12-04 17:00 qqqq",
            "'qqqq' is not a time zone; name a place, such as Europe/London, or UTC"
        ),
        (
            "2026-03-29 01:30 Europe/London",
            "'2026-03-29 01:30 Europe/London' does not exist, because the clocks go forward;"
                + " type '2026-03-29 02:30'"
        ),
    ])
    func `is refused with a sentence`(typed: String, expected: String) {
        #expect(message { try Moment(typed) } == expected)
    }

    @Test func `an hour that comes twice means its first time and says so`() throws {
        let moment = try Moment("2026-10-25 01:30 Europe/London")
        #expect(moment.isRepeated)
        #expect(moment.instant().iso == "2026-10-25T00:30:00Z")
        #expect(moment.said == "Sunday 25 October 2026, 01:30 London time (UTC+1)")
    }

    @Test func `is said in the decider's zone and in UTC`() throws {
        let winter = try Moment("2026-12-04 17:00 America/New_York")
        #expect(winter.saidWithUTC() == "Friday 4 December 2026, 17:00 New York time (22:00 UTC)")
        let late = try Moment("2026-12-04 23:30 America/New_York")
        #expect(
            late.saidWithUTC()
                == "Friday 4 December 2026, 23:30 New York time (Saturday 5 December, 04:30 UTC)")
        #expect(try Moment("2026-12-04 17:00 UTC").saidWithUTC() == "Friday 4 December 2026, 17:00 UTC")
        #expect(try late.said(in: Zone("Australia/Sydney")) == "Saturday 5 December 2026, 15:30 Sydney time")
        #expect(try Moment("2026-12-04").saidWithUTC() == "Friday 4 December 2026")
        #expect(
            try Moment("2026-12-04 17:00").saidWithUTC(in: Zone("Europe/Berlin"))
                == "Friday 4 December 2026, 17:00 Berlin time (16:00 UTC)")
    }

    @Test func `a time alone needs its day`() throws {
        let day = try #require(CalendarDate(year: 2026, month: 3, day: 4))
        #expect(try Moment("09:14", on: day).said == "Wednesday 4 March 2026, 09:14")
        #expect(try Moment("09:14 UTC", on: day).said == "Wednesday 4 March 2026, 09:14 UTC")
        #expect(try Moment("2026-03-05 09:14", on: day).said == "Thursday 5 March 2026, 09:14")
    }

    @Test func `moments are ordered by their instant`() throws {
        #expect(try Moment("2026-12-04 17:00 Europe/London") < Moment("2026-12-04 17:00 America/New_York"))
        #expect(try Moment("2026-12-04") < Moment("2026-12-04 00:01 UTC"))
        let deadline = try Moment("2026-12-04")
        #expect(deadline.lastInstant().iso == "2026-12-04T23:59:59Z")
        #expect(try deadline.span(to: Moment("2026-12-05 12:00 UTC")).said == "36 hours")
        #expect(
            try Moment("2026-12-04 12:00").span(to: Moment("2026-12-04 10:40")).said
                == "minus 1 hour 20 minutes")
    }

    @Test func `day numbers and dates agree over the whole range`() throws {
        var generator = SplitMix64(seed: 1)
        for _ in 0..<10_000 {
            let number = Int.random(in: -719_162...2_932_896, using: &generator)
            let date = CalendarDate(dayNumber: number)
            #expect(date.dayNumber == number)
            #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
            #expect(CalendarDate(dayNumber: number + 1).weekday != date.weekday)
        }
        #expect(CalendarDate(dayNumber: 0).said == "Thursday 1 January 1970")
        #expect(CalendarDate(dayNumber: .max).iso == "9999-12-31")
        #expect(CalendarDate(dayNumber: .min).iso == "0001-01-01")
    }
}
