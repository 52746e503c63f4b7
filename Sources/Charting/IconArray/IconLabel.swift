import SourceText

/// The words for the filled or the hollow icons, with one icon in front as their key.
struct IconLabel {
    private static let number = TextStyle(size: 17, isBold: true)
    private static let words = TextStyle(size: 14)
    private static let indent = 20.0

    private let isFilled: Bool
    private let count: [String]
    private let lines: [String]

    init(_ words: IconWords, filled: Bool, width: Double) {
        isFilled = filled
        let room = width - Self.indent
        count = Self.number.balancedLines(
            (filled ? words.count : words.restCount).withCapital, width: room, atMost: 2)
        lines = Self.words.balancedLines(filled ? words.harm : words.rest, width: room, atMost: 6)
    }

    var height: Double {
        Double(count.count) * Self.number.leading + Double(lines.count) * Self.words.leading
    }

    /// Draws the label below and to the right of a point.
    func draw(_ drawing: inout Drawing, at corner: Point) {
        drawing.dot(Point(corner.x + 6, corner.y + 9.5), radius: 6, filled: isFilled)
        var place = Point(corner.x + Self.indent, corner.y + 15.5)
        place.y = drawing.text(lines: count, at: place, Self.number)
        drawing.text(lines: lines, at: Point(place.x, place.y - 3), Self.words)
    }
}
