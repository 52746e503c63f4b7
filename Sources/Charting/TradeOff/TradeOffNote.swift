import SourceText

/// What the chosen threshold means, above its line: the threshold, then both counts behind their marks.
struct TradeOffNote {
    private static let heading = TextStyle(size: 14, isBold: true)
    private static let words = TextStyle(size: 13)
    private static let indent = 17.0

    private let title: String
    private let counts: [(line: TradeOffLine, text: String)]

    /// `nil` where nothing is marked; of a band, that people look at it.
    init?(_ chart: TradeOffChart) {
        guard let chosen = chart.chosen else {
            guard let band = chart.band else { return nil }
            title = chart.said(band: band).withCapital
            counts = []
            return
        }
        title = "\(chart.reason.title): \(chart.said(chosen.threshold))"
        // A small chart stands under a table, which has the counts.
        if chart.isSmall {
            counts = []
            return
        }
        counts = TradeOffLine.allCases.map { line in
            (line, "\(line.name(chart.names).withCapital): \(chart.said(count: line.count(chosen)))")
        }
    }

    func height(_ width: Double) -> Double {
        Self.heading.leading + lines(width).map { Double($0.count) * Self.words.leading }.reduce(0, +) + 2
    }

    /// Draws the note so that it stands over a place and stays within the drawing.
    ///
    /// - Parameter isCentred: over the middle of a band instead of behind a line.
    func draw(_ drawing: inout Drawing, around x: Double, isCentred: Bool, from least: Double) {
        let texts = lines(drawing.width)
        let widest = texts.joined().map { Self.words.width(of: $0) + Self.indent }.max() ?? 0
        let title = Self.heading.lines(title, width: drawing.width - least, atMost: 1).first ?? title
        let width = max(widest, Self.heading.width(of: title))
        let wanted = isCentred ? x - width / 2 : x - 6
        let left = min(max(wanted, least), max(least, drawing.width - width))
        drawing.text(title, at: Point(left, 13), Self.heading)
        var baseline = 13 + Self.heading.leading + 1
        for (count, text) in zip(counts, texts) {
            count.line.mark(&drawing, at: Point(left + 6, baseline - 4.5), radius: 4.5)
            baseline = drawing.text(lines: text, at: Point(left + Self.indent, baseline), Self.words)
        }
    }

    private func lines(_ width: Double) -> [[String]] {
        counts.map { Self.words.lines($0.text, width: width - Self.indent, atMost: 3) }
    }
}
