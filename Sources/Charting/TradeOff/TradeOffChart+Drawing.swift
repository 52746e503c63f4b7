import SourceText

extension TradeOffChart {
    static let scaleStyle = TextStyle(isSoft: true)

    /// The lines, the axes, the names at the lines' ends, and what is marked.
    public func svg(for size: ChartSize) -> String {
        var drawing = Drawing(size)
        let note = TradeOffNote(self)
        let noteHeight = note.map { $0.height(drawing.width) + 8 } ?? 0
        // Low, the unit stands beside the note instead of below it.
        let frame = TradeOffFrame(
            self, size, top: isSmall ? 24 : noteHeight + 26, style: Self.scaleStyle)
        if let band { shade(band, &drawing, frame) }
        drawAxes(&drawing, frame)
        if let chosen {
            let x = frame.x(chosen.threshold)
            drawing.line(
                Point(x, isSmall ? frame.top - 6 : noteHeight), Point(x, frame.bottom),
                Drawing.Stroke(opacity: 0.7))
        }
        for line in [TradeOffLine.letThrough, .stoppedByMistake] { line.draw(&drawing, self, frame) }
        drawNames(&drawing, frame)
        if let note {
            let middle = band.map { (frame.x($0.lowerBound) + frame.x($0.upperBound)) / 2 }
            note.draw(
                &drawing, around: chosen.map { frame.x($0.threshold) } ?? middle ?? 0,
                isCentred: chosen == nil || isSmall,
                from: isSmall ? unitEnd(frame) + 12 : 0)
        }
        return drawing.svg(saying: alternative)
    }

    /// The scores that people look at: a light ground between two lines.
    private func shade(_ band: ClosedRange<Double>, _ drawing: inout Drawing, _ frame: TradeOffFrame) {
        let (left, right) = (frame.x(band.lowerBound), frame.x(band.upperBound))
        let corner = Point(left, frame.top - 6)
        drawing.ground(corner, width: right - left, height: frame.bottom - corner.y)
        for x in [left, right] {
            drawing.line(Point(x, corner.y), Point(x, frame.bottom), Drawing.Stroke(opacity: 0.7))
        }
    }

    /// The unit as there is room for it: of `in 10,000 messages` a low drawing, whose table says it in full, has the number.
    private var saidUnit: String {
        if isSmall { return unit.split(separator: " ").prefix(2).joined(separator: " ") }
        return Self.scaleStyle.lines(unit, width: ChartSize.telephone.width, atMost: 1).first ?? unit
    }

    /// Where the unit above the axis ends: it stands beside the counts, or, where it is long, begins at the edge.
    private func unitEnd(_ frame: TradeOffFrame) -> Double {
        max(frame.left - 8, Self.scaleStyle.width(of: saidUnit))
    }

    private func drawAxes(_ drawing: inout Drawing, _ frame: TradeOffFrame) {
        let style = Self.scaleStyle
        for step in 0...frame.countSteps {
            let y = frame.y(frame.countScale.value(step))
            drawing.line(
                Point(frame.left, y), Point(frame.right, y), step == 0 ? .axis : .rule)
            drawing.text(
                frame.countScale.count(step), at: Point(frame.left - 8, y + 4.5), style.anchored(.end))
        }
        let height = isSmall ? 13 : frame.top - 12
        drawing.text(saidUnit, at: Point(unitEnd(frame), height), style.anchored(.end))
        for tick in frame.thresholdTicks(style) {
            let x = frame.x(tick.threshold)
            drawing.line(Point(x, frame.bottom), Point(x, frame.bottom + 4), .axis)
            let half = style.width(of: tick.text) / 2
            let centre = min(max(x, half), (isSmall ? frame.right + 4 : drawing.width) - half)
            drawing.text(tick.text, at: Point(centre, frame.bottom + 19), style.anchored(.middle))
        }
        guard isSmall else { return drawDirections(&drawing, frame) }
        drawing.text("threshold", at: Point(frame.right + 12, frame.bottom + 19), style)
    }

    /// Which way the threshold grows stricter, in words, as far as there is room.
    private func drawDirections(_ drawing: inout Drawing, _ frame: TradeOffFrame) {
        let style = Self.scaleStyle
        let isWide = drawing.size == .column
        let stricter = "← stricter\(isWide ? ": stops more" : "")"
        let looser = "looser\(isWide ? ": stops less" : "") →"
        let y = frame.bottom + 39
        let ends = max(style.width(of: stricter), style.width(of: looser))
        let middle = style.width(of: "threshold")
        if frame.right - frame.left >= 2 * ends + middle + 12 {
            drawing.text(stricter, at: Point(frame.left, y), style)
            drawing.text(looser, at: Point(frame.right, y), style.anchored(.end))
        }
        let centre = max((frame.left + frame.right) / 2, middle / 2)
        drawing.text("threshold", at: Point(centre, y), style.anchored(.middle))
    }

    /// The names, each beside the end of its line, moved apart where they would touch.
    private func drawNames(_ drawing: inout Drawing, _ frame: TradeOffFrame) {
        guard let last = settings.last else { return }
        let room = TradeOffFrame.names(drawing.size) - 12
        let ordered = TradeOffLine.allCases.sorted { $0.count(last) > $1.count(last) }
        let styles = ordered.map(\.style)
        let texts = zip(ordered, styles).map {
            $1.balancedLines($0.name(names).withCapital, width: room, atMost: isSmall ? 3 : 4)
        }
        let heights = zip(styles, texts).map { Double($1.count) * $0.leading }
        let wanted = zip(ordered, heights).map { frame.y($0.count(last)) - $1 / 2 }
        let tops = Spread.tops(
            wanted: wanted, heights: heights, gap: isSmall ? 3 : 8, from: frame.top - 10, to: frame.bottom + 5
        )
        let x = frame.right + 12
        for index in ordered.indices {
            drawing.text(lines: texts[index], at: Point(x, tops[index] + 13), styles[index])
        }
    }
}
