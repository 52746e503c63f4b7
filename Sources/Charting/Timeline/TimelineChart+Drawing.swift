extension TimelineChart {
    private static let note = TextStyle(isSoft: true)

    /// Durations on the left, the axis to scale, and on the right the moments, moved apart where they would
    /// touch.
    public func svg(for size: ChartSize) -> String {
        var drawing = Drawing(size)
        let frame = TimelineFrame(self, size)
        drawAxis(&drawing, frame)
        for (label, top) in zip(frame.labels, frame.tops) {
            frame.leader(
                &drawing, from: Point(frame.axis + 6, frame.y(label.event)),
                to: Point(frame.right, top + TimelineLabel.middle))
            label.draw(&drawing, at: Point(frame.right, top))
        }
        drawStretches(&drawing, frame)
        let left = frame.right + TimelineLabel.indent
        let lines = Self.note.lines(note, width: drawing.width - left, atMost: 2)
        drawing.text(lines: lines, at: Point(left, frame.end + 22), Self.note)
        return drawing.svg(saying: alternative)
    }

    /// The time line; beyond the last thing that happened it is only planned.
    private func drawAxis(_ drawing: inout Drawing, _ frame: TimelineFrame) {
        guard let first = events.first, let last = events.last else { return }
        let known = events.last { $0.mark != .planned }.map(frame.y) ?? frame.y(first)
        // The line stops where a band begins, so that a hollow band is hollow.
        var from = frame.y(first)
        for stretch in stretches {
            drawing.line(Point(frame.axis, from), Point(frame.axis, frame.y(stretch.from)), .axis)
            from = frame.y(stretch.to)
        }
        if known > from { drawing.line(Point(frame.axis, from), Point(frame.axis, known), .axis) }
        if frame.y(last) > known {
            var stroke = Drawing.Stroke.axis
            stroke.dashes = "2 3"
            drawing.line(Point(frame.axis, known), Point(frame.axis, frame.y(last)), stroke)
        }
        for event in events {
            let y = frame.y(event)
            drawing.line(Point(frame.axis - 6, y), Point(frame.axis + 6, y), Drawing.Stroke(opacity: 0.8))
        }
    }

    /// A hollow band while nobody knew, a filled one until the end, and their lengths in words.
    private func drawStretches(_ drawing: inout Drawing, _ frame: TimelineFrame) {
        let labels = stretches.map { TimelineDuration($0, width: frame.left) }
        let middles = stretches.map { (frame.y($0.from) + frame.y($0.to)) / 2 }
        let tops = Spread.tops(
            wanted: zip(middles, labels).map { $0 - $1.height / 2 }, heights: labels.map(\.height), gap: 10,
            from: 0)
        for (index, stretch) in stretches.enumerated() {
            let from = frame.y(stretch.from)
            let height = max(frame.y(stretch.to) - from, 1)
            if stretch.isUnseen {
                let band = Drawing.rectangle(
                    Point(frame.axis - 3.5, from), width: 7, height: height)
                drawing.path(band, Drawing.Stroke(paint: .ring, width: 1.2), reaching: from + height)
            } else {
                let band = Drawing.rectangle(Point(frame.axis - 4, from), width: 8, height: height)
                drawing.surface(band, reaching: from + height)
            }
            frame.leader(
                &drawing, from: Point(frame.axis - 6, middles[index]),
                to: Point(frame.left + 6, tops[index] + labels[index].height / 2))
            labels[index].draw(&drawing, at: Point(frame.left, tops[index]))
        }
    }
}
