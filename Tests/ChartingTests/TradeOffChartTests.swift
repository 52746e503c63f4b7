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
                + " customers refused by mistake fall from 1,180 a day to 1 a day;"
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
            (0.5, -1, 1, "'-1.0' cannot be drawn as a count; use a finite number of ordinary size"),
            (0.5, 1, .nan, "'nan' cannot be drawn as a count; use a finite number of ordinary size"),
            (
                0.5, 1, 2e9,
                "'2000000000.0' cannot be drawn as a count; use a finite number of ordinary size"
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

    @Test("a picture has one period, and calls nothing chosen that is not")
    func words() throws {
        let settings = Self.settings([(0.31, 90, 0.3), (0.52, 20, 4), (0.74, 2, 30)])
        let chart = try TradeOffChart(settings, chosen: 0.52, as: .nearestCompromise, unit: "a week")
        #expect(chart.svg.contains(">Nearest compromise: 0.52<"))
        #expect(
            chart.alternative.contains("rise from fewer than 1 a week to 30 a week; nearest compromise: 0.52")
        )
        #expect(!chart.svg.contains("a day"))
        let current = try TradeOffChart(settings, chosen: 0.52, as: .current)
        #expect(current.svg.contains(">Current threshold: 0.52<"))
    }

    @Test("a review queue is a band, and no threshold in it is marked")
    func band() throws {
        let chart = try TradeOffChart(
            Self.settings([(0.1, 90, 1), (0.5, 20, 4), (0.9, 2, 30)]), band: 0.4...0.8832, isSmall: true)
        DrawingChecks.check(chart, "band")
        #expect(chart.svg.contains(">People look from 0.4 up to 0.8832<"))
        #expect(chart.alternative.hasSuffix("; people look from 0.4 up to 0.8832."))
        #expect(!chart.svg.contains("hosen"))
    }

    @Test(
        "a small chart is at most 150 units high, with whatever names",
        arguments: ["items", "pieces of financial advice"])
    func small(base: String) throws {
        let chart = try TradeOffChart(
            Self.settings([(0.1, 90, 1), (0.5, 20, 4), (0.9, 2, 30)]), chosen: 0.5, as: .recommended,
            unit: "in 10,000 \(base)", names: .init(of: base), isSmall: true)
        DrawingChecks.check(chart, "small")
        for size in ChartSize.allCases {
            let height = try #require(SVGReader(chart.svg(for: size)).size.height as Double?)
            #expect(height <= 150)
        }
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
