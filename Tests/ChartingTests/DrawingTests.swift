import Testing

@testable import Charting

@Suite("Parts of drawings")
struct DrawingTests {
    @Test(
        "numbers have a point, at most two decimals and no exponent",
        arguments: [
            (0, "0"), (12, "12"), (12.5, "12.5"), (12.345, "12.35"), (-0.004, "0"), (-1.05, "-1.05"),
            (1e-9, "0"),
            (Double.nan, "0"), (.infinity, "0"), (1e300, "1000000000"),
        ])
    func decimals(number: Double, text: String) {
        #expect(decimal(number) == text)
    }

    @Test(
        "axes have round steps of 1, 2 or 5",
        arguments: [
            (1_176.0, 4, 3, "1,500"), (0.85, 5, 1, "0.2"), (7, 5, 1, "2"), (1_000_000, 2, 2, "1,000,000"),
            (0.003, 3, 3, "0.003"),
            (1e12, 5, 1, "200,000,000,000"), (0, 4, 0, "0"),
        ])
    func scales(span: Double, steps: Int, multiple: Int, text: String) {
        #expect(RoundScale(span: span, steps: steps).count(multiple) == text)
    }

    @Test("multiples are exact decimals, not sums of binary ones")
    func exactMultiples() {
        let scale = RoundScale(span: 0.5, steps: 5)
        #expect((0...5).map(scale.text) == ["0", "0.1", "0.2", "0.3", "0.4", "0.5"])
        #expect((-2...2).map(scale.text) == ["-0.2", "-0.1", "0", "0.1", "0.2"])
        #expect(scale.value(3) == 0.3)
    }

    @Test("labels move apart as little as possible and keep their order")
    func spread() {
        #expect(Spread.tops(wanted: [0, 50], heights: [10, 10], gap: 5, from: 0) == [0, 50])
        #expect(Spread.tops(wanted: [20, 20], heights: [10, 10], gap: 0, from: 0) == [15, 25])
        #expect(Spread.tops(wanted: [0, 0, 0], heights: [10, 10, 10], gap: 0, from: 0) == [0, 10, 20])
        #expect(Spread.tops(wanted: [95, 95], heights: [10, 10], gap: 0, from: 0, to: 100) == [80, 90])
        #expect(Spread.tops(wanted: [], heights: [], gap: 5, from: 0) == [])
    }

    @Test("a drawing is one element, with its text alternative and without ids")
    func element() throws {
        let svg = try ChartSamples.bars().svg
        #expect(
            svg.hasPrefix(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-column\" viewBox=\"0 0 560 "))
        #expect(
            svg.contains(
                "role=\"img\" aria-label=\"Bar chart of summaries: about 29 in 100 (System, as it is today),")
        )
        #expect(svg.hasSuffix("</svg>"))
        let figure = try ChartSamples.bars().figure
        #expect(figure.hasPrefix("<figure class=\"chart\">\n<svg ") && figure.hasSuffix("</svg>\n</figure>"))
        #expect(!figure.contains("\n\n"))
    }

    @Test("what is drawn for the examples holds the rules of every drawing")
    func samples() throws {
        for (name, chart) in try ChartSamples.all() { DrawingChecks.check(chart, name) }
    }

    @Test("the same figures give the same bytes")
    func deterministic() throws {
        #expect(try ChartSamples.all().map(\.chart.figure) == ChartSamples.all().map(\.chart.figure))
    }
}
