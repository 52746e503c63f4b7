import Quantities

@testable import Charting

/// Charts that goldens and other tests share, with the figures of the examples.
enum ChartSamples {
    static let summaries = BaseNoun("summaries")

    static func figure(_ text: String, _ harm: String? = "make a legal claim that the contract does not")
        throws
        -> Figure
    {
        var figure = try Figure(text, of: summaries)
        figure.harm = harm
        return figure
    }

    static func all() throws -> [(name: String, chart: any Chart)] {
        [
            ("icon-array", try IconArray(figure("116/400"))),
            ("icon-array-one", try IconArray(figure("1%", "contain an error"))),
            (
                "icon-array-pair",
                try IconArray(
                    figure("116/400"), titled: "As it is today", beside: figure("24/400"),
                    titled: "With both safeguards")
            ),
            ("bars", try bars()),
            ("bars-small", try smallBars()),
            ("trade-off", try tradeOff()),
            ("trade-off-five", try fiveRows()),
            ("timeline", try timeline()),
            ("timeline-long", try longTimeline()),
        ]
    }

    static func bars() throws -> ComparisonBars {
        try ComparisonBars([
            .init("System, as it is today", figure("116/400")),
            .init("System, with both safeguards", figure("24/400")),
            .init("Review desk, by hand", figure("24/600")),
        ])
    }

    static func smallBars() throws -> ComparisonBars {
        try ComparisonBars([
            .init("Before", figure("44/10000")), .init("Pilot, two teams", figure("9/12000")),
            .init("After", figure("at most 5/10000")), .init("Audit", figure("0/300")),
        ])
    }

    static let names = TradeOffChart.Names(
        stoppedByMistake: "customers refused by mistake", letThrough: "pieces of advice let out")

    /// A smooth classifier: scores of violations and of others follow two curves.
    static func tradeOff() throws -> TradeOffChart {
        let settings = (10...99).map { step in
            let score = Double(step) / 100
            let rest = 1 - score
            return TradeOffChart.Setting(
                threshold: score, stoppedByMistake: (1_500 * rest * rest * rest * rest * rest).rounded(),
                letThrough: (200 * score * score * score).rounded())
        }
        return try TradeOffChart(settings, chosen: 0.46, names: names)
    }

    static func fiveRows() throws -> TradeOffChart {
        try TradeOffChart(
            [
                .init(threshold: 0.12, stoppedByMistake: 1_176, letThrough: 2),
                .init(threshold: 0.43, stoppedByMistake: 196, letThrough: 11),
                .init(threshold: 0.46, stoppedByMistake: 162, letThrough: 12),
                .init(threshold: 0.91, stoppedByMistake: 2, letThrough: 40),
                .init(threshold: 0.97, stoppedByMistake: 1, letThrough: 80),
            ], chosen: 0.43, names: names)
    }

    static func timeline() throws -> TimelineChart {
        let zone = try Zone("Europe/London")
        return try TimelineChart(
            [
                .init(
                    try Moment("2026-11-13 23:10"), mark: .start,
                    "Family files the claim; it is sorted as routine"),
                .init(
                    try Moment("2026-11-15 09:25"), mark: .detected, "Duty manager reads the second message"),
                .init(
                    try Moment("2026-11-15 11:10"), mark: .end, "We call the family, with a builder booked"),
                .init(try Moment("2026-11-16 18:00"), mark: .planned, "Reading outside office hours begins"),
            ], in: zone)
    }

    static func longTimeline() throws -> TimelineChart {
        let zone = try Zone("America/New_York")
        let rows: [(String, TimelineChart.Mark?, String)] = [
            ("2026-02-28 14:02", nil, "Release 4.2 goes out to all regions"),
            ("2026-02-28 14:05", .start, "First customers are charged twice"),
            (
                "2026-02-28 14:11", nil,
                "Alert on refunds fires and is taken for the known false alarm of last week"
            ),
            ("2026-02-28 15:40", .detected, "Support reports 40 calls about double charges"),
            ("2026-02-28 15:44", nil, "Release 4.2 is withdrawn"),
            ("2026-02-28 15:58", .end, "Last double charge"),
            ("2026-03-01 09:00", nil, "Refunds begin"),
            ("2026-03-04", .planned, "All refunds have arrived"),
        ]
        return try TimelineChart(rows.map { .init(try Moment($0), mark: $1, $2) }, in: zone)
    }
}
