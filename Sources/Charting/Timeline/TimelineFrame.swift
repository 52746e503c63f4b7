/// Where things lie in a timeline.
struct TimelineFrame {
    /// The right edge of the durations.
    let left: Double
    /// The line of time.
    let axis: Double
    /// The left edge of the moments.
    let right: Double
    let labels: [TimelineLabel]
    /// The top of each label.
    let tops: [Double]
    /// The lowest edge of the labels and the axis.
    let end: Double
    private let top: Double
    private let height: Double
    private let first: Int
    private let seconds: Double

    /// The shortest axis that shows anything.
    private static let least = 110.0
    private static let gap = 9.0

    init(_ chart: TimelineChart, _ size: ChartSize) {
        let hasDurations = !chart.stretches.isEmpty
        left = hasDurations ? (size == .column ? 146 : 82) : 0
        axis = left + (hasDurations ? (size == .column ? 34 : 22) : 8)
        right = axis + (size == .column ? 38 : 24)
        let width = size.width - right
        labels = zip(chart.events, chart.shortTimes()).map { TimelineLabel($0, time: $1, width: width) }
        let heights = labels.map(\.height)
        let needed = heights.reduce(0, +) + Self.gap * Double(heights.count - 1)
        let instants = chart.events.map { chart.instant($0).secondsSince1970 }
        first = instants.first ?? 0
        seconds = Double((instants.last ?? 0) - first)
        top = TimelineLabel.middle + 1
        height = seconds > 0 ? max(Self.least, needed - (heights.last ?? 0)) : 0
        let (start, span, length) = (top, seconds, height)
        let places = instants.map { instant in
            span > 0 ? start + length * Double(instant - (instants.first ?? 0)) / span : start
        }
        tops = Spread.tops(
            wanted: places.map { $0 - TimelineLabel.middle }, heights: heights, gap: Self.gap, from: 0)
        end = max(top + height, zip(tops, heights).map { $0 + $1 }.max() ?? 0)
        self.chart = chart
    }

    private let chart: TimelineChart

    /// The height of a moment on the axis, to scale.
    func y(_ event: TimelineChart.Event) -> Double {
        guard seconds > 0 else { return top }
        return top + height * Double(chart.instant(event).secondsSince1970 - first) / seconds
    }

    /// A thin line from the axis to a label, level at its end.
    func leader(_ drawing: inout Drawing, from: Point, to: Point) {
        let turn = Point(to.x + (from.x < to.x ? -5 : 5), to.y)
        drawing.path("M\(from)L\(turn)L\(to)", .leader, reaching: max(from.y, to.y))
    }
}
