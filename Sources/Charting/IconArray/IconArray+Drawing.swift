extension IconArray {
    private static let gap = 24.0
    private static let narrowGap = 16.0
    private static let title = TextStyle(size: 14, isBold: true)

    /// Icons and words: beside each other where one array has the room, otherwise the words below.
    public func svg(for size: ChartSize) -> String {
        var drawing = Drawing(size)
        if panels.count == 1, size == .column {
            drawBeside(&drawing, panels[0])
        } else {
            drawBelow(&drawing)
        }
        return drawing.svg(saying: alternative)
    }

    private func drawBeside(_ drawing: inout Drawing, _ panel: Panel) {
        let grid = IconGrid(corner: Point(0, 2), pitch: 17.5)
        grid.draw(&drawing, filled: panel.filled)
        let left = grid.side + Self.gap
        let width = drawing.width - left
        let blocks = [
            IconLabel(panel.words, filled: false, width: width),
            IconLabel(panel.words, filled: true, width: width),
        ]
        // Each label stands beside the middle of its own icons.
        let edge = grid.corner.y + grid.side - grid.height(ofIcons: panel.filled)
        let middles = [(grid.corner.y + edge) / 2, (edge + grid.corner.y + grid.side) / 2]
        let tops = Spread.tops(
            wanted: zip(middles, blocks).map { $0 - $1.height / 2 }, heights: blocks.map(\.height), gap: 14,
            from: grid.corner.y, to: grid.corner.y + grid.side)
        for (block, top) in zip(blocks, tops) { block.draw(&drawing, at: Point(left, top)) }
    }

    private func drawBelow(_ drawing: inout Drawing) {
        let gap = drawing.size == .column ? Self.gap : Self.narrowGap
        let width = panels.count == 1 ? drawing.width : (drawing.width - gap) / 2
        let titles = panels.map { Self.title.balancedLines($0.title ?? "", width: width, atMost: 3) }
        // Titles end on one line, so that the icons begin on one.
        let deepest = Double(titles.map(\.count).max() ?? 0)
        let top = deepest * Self.title.leading + (deepest > 0 ? 10 : 2)
        let labels = panels.map { IconLabel($0.words, filled: true, width: width) }
        let labelHeight = labels.map(\.height).max() ?? 0
        for (index, panel) in panels.enumerated() {
            let left = Double(index) * (width + gap)
            let spare = deepest - Double(titles[index].count)
            drawing.text(
                lines: titles[index], at: Point(left, 13 + spare * Self.title.leading), Self.title)
            let grid = IconGrid(corner: Point(left, top), pitch: min(17.5, width / 10))
            grid.draw(&drawing, filled: panel.filled)
            // The second label begins where the longest first one ends, so that all stand level.
            let corner = Point(left, top + grid.side + 14)
            labels[index].draw(&drawing, at: corner)
            IconLabel(panel.words, filled: false, width: width)
                .draw(&drawing, at: Point(left, corner.y + labelHeight + 9))
        }
    }
}
