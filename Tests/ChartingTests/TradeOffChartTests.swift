import Quantities
import Testing

@testable import Charting

@Suite("Trade-off charts")
struct TradeOffChartTests {
    typealias Setting = TradeOffChart.Setting

    static func settings(_ rows: [(Double, Double, Double)]) -> [Setting] {
        rows.map { Setting(threshold: $0.0, stoppedByMistake: $0.1, letThrough: $0.2) }
    }

    @Test("the sentence says what falls, what rises and what was chosen")
    func alternative() throws {
        #expect(
            try ChartSamples.fiveRows().alternative
                == "Line chart of the threshold from 0.12 to 0.97:"
                + " customers refused by mistake fall from 1,176 a day to 1 a day;"
                + " pieces of advice let out rise from 2 a day to 80 a day;"
                + " chosen: 0.43, with customers refused by mistake at 196 a day"
                + " and pieces of advice let out at 11 a day."
        )
    }

    @Test("the table has at most five rows, the chosen one among them")
    func rows() throws {
        let chart = try ChartSamples.tradeOff()
        #expect(chart.rows.count == 5)
        #expect(chart.rows.first == chart.settings.first && chart.rows.last == chart.settings.last)
        #expect(chart.rows.contains { $0 == chart.chosen })
        #expect(chart.markdown.contains("| 0.46, chosen |"))
    }

    @Test("the chosen threshold is said in full, as the table of the draft has it")
    func chosenInFull() throws {
        let chart = try TradeOffChart(
            Self.settings([(0.31, 90, 1), (0.5266, 20, 4), (0.74, 2, 30)]), chosen: 0.5266)
        #expect(chart.alternative.contains("chosen: 0.5266,"))
        #expect(chart.svg.contains("Chosen threshold: 0.5266"))
        #expect(chart.said(0.52664) == "0.5266")
    }

    @Test("settings are sorted, and a threshold given twice is drawn once")
    func order() throws {
        let chart = try TradeOffChart(Self.settings([(0.9, 1, 9), (0.1, 9, 1), (0.9, 1, 9)]))
        #expect(chart.settings.map(\.threshold) == [0.1, 0.9])
        #expect(chart.chosen == nil)
    }

    @Test(
        "numbers that cannot be drawn are refused",
        arguments: [
            (
                Double.nan, 1.0, 1.0,
                "'nan' cannot be drawn as a threshold; use a finite number of ordinary size"
            ),
            (.infinity, 1, 1, "'inf' cannot be drawn as a threshold; use a finite number of ordinary size"),
            (0.5, -1, 1, "'-1.0' cannot be drawn as a count a day; use a finite number of ordinary size"),
            (0.5, 1, .nan, "'nan' cannot be drawn as a count a day; use a finite number of ordinary size"),
            (
                0.5, 1, 2e9,
                "'2000000000.0' cannot be drawn as a count a day; use a finite number of ordinary size"
            ),
        ])
    func refused(threshold: Double, stopped: Double, through: Double, message: String) throws {
        let error = #expect(throws: ChartError.self) {
            try TradeOffChart(Self.settings([(threshold, stopped, through)]))
        }
        #expect(error?.message == message)
    }

    @Test("no settings, and a choice that is none of them, are refused")
    func refusedChoice() throws {
        #expect(throws: ChartError.wrongCount(0, of: "thresholds", allowed: 1...1_000)) {
            try TradeOffChart([])
        }
        #expect(throws: ChartError.notAPoint("0.5")) {
            try TradeOffChart(Self.settings([(0.1, 1, 1)]), chosen: 0.5)
        }
    }

    @Test("operating points become counts a day; thresholds that stop nearly all are left out")
    func operatingPoints() throws {
        let scores = (0..<1_000).map { Double($0) / 1_000 }
        let points = try OperatingPoints(scores: scores, labels: (0..<1_000).map { $0 % 50 == 49 })
        let chart = try TradeOffChart(points, volume: 10_000, mix: .same, chosen: 0.98)
        #expect(chart.chosen == Setting(threshold: 0.98, stoppedByMistake: 190, letThrough: 190))
        // 20 violations of 1,000 items are 200 a day; three times that is the limit.
        #expect(chart.settings.allSatisfy { $0.stoppedByMistake <= 600 })
        #expect(chart.settings.first == Setting(threshold: 0.938, stoppedByMistake: 600, letThrough: 180))
        let whole = try TradeOffChart(points, volume: 10_000, mix: .same, chosen: 0.98, from: 0)
        #expect(whole.settings.first == Setting(threshold: 0, stoppedByMistake: 9_800, letThrough: 0))
        DrawingChecks.check(whole, "whole")
    }

    @Test("many thresholds are thinned, and the ends kept")
    func thinned() throws {
        let many = (0..<50_000).map {
            Setting(
                threshold: Double($0) / 50_000, stoppedByMistake: Double(50_000 - $0), letThrough: Double($0))
        }
        let kept = TradeOffChart.thinned(many)
        #expect(kept.count <= 502)
        #expect(kept.first == many.first && kept.last == many.last)
    }

    @Test(
        "one setting, equal settings, zero and huge values can be drawn",
        arguments: [
            [(0.5, 196, 11)], [(0.5, 0, 0)], [(0.1, 0, 0), (0.9, 0, 0)], [(0.1, 7, 7), (0.9, 7, 7)],
            [(0.1, 1e9, 0), (0.9, 0, 1e9)], [(0.3, 5, 1), (0.30000000000000004, 4, 2)],
            [(0.1, 1e-9, 0), (0.2, 0, 1e-9)],
            [(-1e12, 3, 1), (1e12, 1, 3)], [(1e12, 3, 1), (999_999_999_999.9998, 1, 3)],
            [(-5e-324, 1, 1), (5e-324, 1, 1)],
            [(0.1, 100, 1), (0.1005, 99, 2)], [(0.1, 100, 100), (0.9, 100, 99)],
        ] as [[(Double, Double, Double)]])
    func degenerate(rows: [(Double, Double, Double)]) throws {
        for chosen in rows.map(\.0) {
            DrawingChecks.check(
                try TradeOffChart(Self.settings(rows), chosen: chosen, names: ChartSamples.names), "\(rows)")
        }
    }
}
