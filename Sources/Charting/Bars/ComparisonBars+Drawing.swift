extension ComparisonBars {
    private static let label = TextStyle(size: 14)
    private static let value = TextStyle(size: 14, isBold: true)
    private static let note = TextStyle(isSoft: true)
    private static let thickness = 16.0

    /// Labels to the left of the bars where there is room, otherwise above them.
    public func svg(for size: ChartSize) -> String {
        var drawing = Drawing(size)
        var top = 0.0
        for index in bars.indices {
            top = size == .column ? drawBeside(&drawing, index, top) : drawAbove(&drawing, index, top)
        }
        let left = size == .column ? columns(drawing.width).bar : 0
        let lines = Self.note.lines(note, width: drawing.width - left, atMost: 3)
        drawing.text(lines: lines, at: Point(left, top + 9), Self.note)
        return drawing.svg(saying: alternative)
    }

    /// The left edges of the bars and of the values.
    private func columns(_ width: Double) -> (bar: Double, value: Double) {
        let widest = bars.map { Self.label.width(of: XMLText.oneLine($0.label)) }.max() ?? 0
        let widestValue = words.map { Self.value.width(of: $0) }.max() ?? 0
        return (min(widest, width * 0.36) + 17, width - min(widestValue, width * 0.26) - 1)
    }

    private func drawBeside(_ drawing: inout Drawing, _ index: Int, _ top: Double) -> Double {
        let (left, right) = columns(drawing.width)
        let lines = Self.label.balancedLines(bars[index].label, width: left - 16, atMost: 3)
        let value = Self.value.balancedLines(words[index], width: drawing.width - right, atMost: 3)
        let height = Double(max(lines.count, value.count, 1)) * Self.label.leading
        let middle = top + height / 2
        drawBar(&drawing, Point(left, middle - Self.thickness / 2), width: right - 14 - left, values[index])
        for (text, place, style) in [(lines, 0, Self.label), (value, right, Self.value)] {
            let first = middle - Double(text.count) * style.leading / 2 + 13.5
            drawing.text(lines: text, at: Point(place, first), style)
        }
        return top + max(height, Self.thickness) + 12
    }

    private func drawAbove(_ drawing: inout Drawing, _ index: Int, _ top: Double) -> Double {
        let room = min(Self.value.width(of: words[index]), drawing.width * 0.45)
        let value = Self.value.balancedLines(words[index], width: room + 0.5, atMost: 3)
        let lines = Self.label.balancedLines(bars[index].label, width: drawing.width - room - 12, atMost: 3)
        let rows = Double(max(lines.count, value.count, 1))
        drawing.text(lines: lines, at: Point(0, top + 13), Self.label)
        drawing.text(lines: value, at: Point(drawing.width, top + 13), Self.value.anchored(.end))
        let bar = Point(0, top + rows * Self.label.leading + 2)
        drawBar(&drawing, bar, width: drawing.width, values[index])
        return bar.y + Self.thickness + 14
    }

    /// The outline of the scale, and the filled part.
    private func drawBar(_ drawing: inout Drawing, _ corner: Point, width: Double, _ value: Double) {
        let bottom = corner.y + Self.thickness
        let outline = Drawing.rectangle(
            Point(corner.x + 0.5, corner.y + 0.5), width: width - 1, height: Self.thickness - 1)
        drawing.path(outline, Drawing.Stroke(paint: .ring), reaching: bottom)
        guard value > 0 else { return }
        // What exists is never drawn as nothing.
        let length = max(min(value / end, 1) * width, 1)
        drawing.surface(
            Drawing.rectangle(corner, width: length, height: Self.thickness), reaching: bottom)
    }
}
