/// How long a stretch lasted, to the left of the axis.
struct TimelineDuration {
    private static let length = TextStyle(size: 14, isBold: true, anchor: .end)
    private static let words = TextStyle(size: 13, anchor: .end)

    private let said: [String]
    private let until: [String]

    init(_ stretch: TimelineStretch, width: Double) {
        said = Self.length.balancedLines(stretch.span.said, width: width, atMost: 4)
        until = Self.words.lines(stretch.words, width: width, atMost: 2)
    }

    var height: Double {
        Double(said.count) * Self.length.leading + Double(until.count) * Self.words.leading
    }

    /// Draws the words below and to the left of a point.
    func draw(_ drawing: inout Drawing, at corner: Point) {
        let next = drawing.text(lines: said, at: Point(corner.x, corner.y + 14), Self.length)
        drawing.text(lines: until, at: Point(corner.x, next - 1), Self.words)
    }
}
