/// Where things lie in a trade-off chart.
struct TradeOffFrame {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    /// The thresholds at the left and the right edge.
    let thresholds: ClosedRange<Double>
    let countScale: RoundScale
    /// The highest count that is named, in steps of the scale.
    let countSteps: Int
    /// The count at the upper edge.
    let most: Double

    /// The room for the names of the lines, to their right.
    static func names(_ size: ChartSize) -> Double { size == .column ? 136 : 96 }

    init(_ chart: TradeOffChart, _ size: ChartSize, top: Double, style: TextStyle) {
        let highest = chart.settings.map { max($0.stoppedByMistake, $0.letThrough) }.max() ?? 0
        let scale =
            highest > 0
            ? RoundScale(span: highest, steps: chart.isSmall ? 3 : 4) : RoundScale(span: 1, steps: 1)
        // Low, the axis ends where the lines do, so that they have all the room there is.
        let whole = (highest / scale.step + (chart.isSmall ? 1e-9 : -1e-9))
            .rounded(chart.isSmall ? .down : .up)
        let steps = max(1, Int(whole))
        let labels =
            (0...steps).map { style.width(of: scale.count($0)) } + [min(style.width(of: chart.unit), 40)]
        countScale = scale
        countSteps = steps
        most = chart.isSmall ? max(highest, scale.value(steps)) : scale.value(steps)
        left = (labels.max() ?? 0) + 8
        right = size.width - Self.names(size)
        self.top = top
        bottom = top + (chart.isSmall ? 80 : size == .column ? 190 : 180)
        let first = chart.settings.first?.threshold ?? 0
        let last = chart.settings.last?.threshold ?? 0
        thresholds = chart.span > 0 ? first...last : (first - 0.5)...(last + 0.5)
    }

    func x(_ threshold: Double) -> Double {
        let span = thresholds.upperBound - thresholds.lowerBound
        return left + (right - left) * min(max((threshold - thresholds.lowerBound) / span, 0), 1)
    }

    func y(_ count: Double) -> Double {
        bottom - (bottom - top) * min(max(count / most, 0), 1)
    }

    /// Round thresholds whose texts have room beside each other.
    func thresholdTicks(_ style: TextStyle) -> [(threshold: Double, text: String)] {
        let span = thresholds.upperBound - thresholds.lowerBound
        for steps in stride(from: 6, to: 0, by: -1) {
            let scale = RoundScale(span: span, steps: steps)
            guard let multiples = scale.multiples(within: thresholds) else { continue }
            let ticks = multiples.map { (scale.value($0), scale.text($0)) }
            let pitch = (right - left) * scale.step / span
            let widest = ticks.map { style.width(of: $0.1) }.max() ?? 0
            if widest + 10 <= pitch || ticks.count == 1 { return ticks }
        }
        return []
    }
}
