import Quantities
import Testing

@testable import Charting

@Suite("Timelines")
struct TimelineChartTests {
    static func chart(_ rows: [(String, TimelineChart.Mark?)], zone: String = "Europe/London") throws
        -> TimelineChart
    {
        try TimelineChart(
            rows.map { .init(try Moment($0.0), mark: $0.1, "What happened") }, in: try Zone(zone))
    }

    @Test("how long it lasted is said alone, for formats without the drawing")
    func lasted() throws {
        #expect(
            try ChartSamples.timeline().lasted
                == "Detected 34 hours 15 minutes after the start, ended 1 hour 45 minutes after that.")
        #expect(try Self.chart([("2026-11-13 10:00", nil), ("2026-11-14", nil)]).lasted == nil)
    }

    @Test("the sentence names the zone, the marked moments and the time between them")
    func alternative() throws {
        #expect(
            try ChartSamples.timeline().alternative
                == "Timeline, London time: start Friday 13 November 2026, 23:10;"
                + " detected Sunday 15 November 2026, 09:25, 34 hours 15 minutes after the start;"
                + " end Sunday 15 November 2026, 11:10, 1 hour 45 minutes after that;"
                + " planned Monday 16 November 2026, 18:00.")
        #expect(
            try Self.chart([("2026-11-13 10:00", .start), ("2026-11-13 10:20", .end)]).alternative
                == "Timeline, London time: start Friday 13 November 2026, 10:00;"
                + " end Friday 13 November 2026, 10:20, 20 minutes after the start.")
        #expect(
            try Self.chart([("2026-11-13 10:00", nil), ("2026-11-14", nil)]).alternative
                == "Timeline, London time: from Friday 13 November 2026, 10:00 to Saturday 14 November 2026.")
    }

    @Test("durations follow the time line where the clock goes back in between")
    func clockChange() throws {
        let chart = try Self.chart([("2026-10-25 00:30", .start), ("2026-10-25 03:30", .detected)])
        #expect(chart.stretches.map(\.span.said) == ["4 hours"])
    }

    @Test("moments in several zones are said in one, and sorted by instant")
    func zones() throws {
        let chart = try Self.chart([
            ("2026-11-13 09:00 America/New_York", .end), ("2026-11-13 13:30 Europe/London", .start),
        ])
        #expect(chart.events.map(\.mark) == [.start, .end])
        #expect(chart.shortTimes() == ["Friday 13 November, 13:30", "14:00"])
        #expect(chart.note == "London time, 2026; drawn to scale.")
    }

    @Test("a duration is said only where both ends are known as well")
    func unknownTimes() throws {
        #expect(try Self.chart([("2026-11-13", .start), ("2026-11-14 09:00", .end)]).stretches.isEmpty)
        let days = try Self.chart([("2026-11-13", .start), ("2026-11-16", .end)])
        #expect(days.stretches.map(\.span.said) == ["3 days"])
        #expect(
            try Self.chart([("2026-11-13 09:00", .detected), ("2026-11-13 10:00", .start)]).stretches.isEmpty)
    }

    @Test("distances on the axis are to scale, and labels never change their order")
    func scale() throws {
        let chart = try ChartSamples.longTimeline()
        for size in ChartSize.allCases {
            let frame = TimelineFrame(chart, size)
            let places = chart.events.map(frame.y)
            let seconds = chart.events.map { Double(chart.instant($0).secondsSince1970) }
            let pace = (places[7] - places[0]) / (seconds[7] - seconds[0])
            for (place, second) in zip(places, seconds) {
                #expect(abs(place - places[0] - pace * (second - seconds[0])) < 1e-6)
            }
            for (index, label) in frame.labels.enumerated().dropLast() {
                #expect(frame.tops[index] + label.height < frame.tops[index + 1])
            }
        }
    }

    @Test("no moments and more than twenty are refused")
    func refused() throws {
        #expect(throws: ChartError.wrongCount(0, of: "moments", allowed: 1...20)) { try Self.chart([]) }
        #expect(throws: ChartError.wrongCount(21, of: "moments", allowed: 1...20)) {
            try Self.chart(Array(repeating: ("2026-11-13 10:00", nil), count: 21))
        }
    }

    @Test(
        "one moment, equal moments, long gaps and years apart can be drawn",
        arguments: [
            [("2026-11-13 10:00", .start)], [("2026-11-13 10:00", nil)],
            [("2026-11-13 10:00", .start), ("2026-11-13 10:00", .detected), ("2026-11-13 10:00", .end)],
            [("0001-01-01 00:00", .start), ("9999-12-31 23:59", .end)],
            [("2026-11-13 10:00", .start), ("2026-11-13 10:01", .end), ("2027-11-13 10:00", .planned)],
            [("2026-11-13 10:00", .end), ("2026-11-13 09:00", .detected), ("2026-11-13 11:00", .start)],
            Array(repeating: ("2026-11-13 10:00", .planned), count: 20),
        ] as [[(String, TimelineChart.Mark?)]])
    func degenerate(rows: [(String, TimelineChart.Mark?)]) throws {
        DrawingChecks.check(try Self.chart(rows), "\(rows)")
    }
}
