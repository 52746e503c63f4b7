import SourceText

/// A moment beside the axis: its mark as a shape and a word, its time, and what happened.
struct TimelineLabel {
    /// From the top of the label to the middle of its first line.
    static let middle = 9.0
    /// From the left edge to the words.
    static let indent = 20.0
    private static let style = TextStyle(size: 13)
    private static let softStyle = TextStyle(size: 13, isSoft: true)

    let event: TimelineChart.Event
    private let word: String
    private let times: [String]
    private let lines: [String]

    init(_ event: TimelineChart.Event, time: String, width: Double) {
        self.event = event
        word = event.mark.map { $0.rawValue.withCapital } ?? ""
        let room = width - Self.indent
        // The word stands before the first line of the time, in bold.
        let bold = TextStyle(size: 13, isBold: true).width(of: word) + 5
        let isTogether = bold + Self.style.width(of: time) <= room
        let wrapped = Self.style.lines(time, width: room, atMost: 2)
        times = isTogether || word.isEmpty ? wrapped : [""] + wrapped
        lines = Self.style.lines(event.what, width: room, atMost: 4)
    }

    var height: Double { Double(times.count + lines.count) * Self.style.leading + 1 }

    /// Draws the label below and to the right of a point.
    func draw(_ drawing: inout Drawing, at corner: Point) {
        drawShape(&drawing, at: Point(corner.x + 6, corner.y + Self.middle))
        var place = Point(corner.x + Self.indent, corner.y + 13.5)
        for (index, time) in times.enumerated() {
            let style = word.isEmpty ? Self.softStyle : Self.style
            drawing.text(bold: index == 0 ? word : "", then: time, at: place, style)
            place.y += style.leading
        }
        drawing.text(lines: lines, at: place, Self.style)
    }

    /// Start and end filled, what was detected hollow, what is planned a hollow square, the rest a small dot.
    private func drawShape(_ drawing: inout Drawing, at centre: Point) {
        switch event.mark {
        case .start: drawing.dot(centre, radius: 5, filled: true, .ink)
        case .detected: drawing.dot(centre, radius: 5, filled: false, .ink)
        case .end: drawing.square(centre, radius: 5.2, filled: true)
        case .planned: drawing.square(centre, radius: 5.2, filled: false, .ink)
        case nil: drawing.dot(centre, radius: 2.2, filled: true, .ink)
        }
    }
}
