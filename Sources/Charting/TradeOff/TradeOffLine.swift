/// One of the two lines, and how it is drawn.
enum TradeOffLine: CaseIterable {
    case stoppedByMistake
    case letThrough

    var paint: Drawing.Paint { self == .stoppedByMistake ? .blue : .ink }

    /// The style of its name, in the colour of the line.
    var style: TextStyle { TextStyle(isBold: true, isBlue: self == .stoppedByMistake) }

    func count(_ setting: TradeOffChart.Setting) -> Double {
        self == .stoppedByMistake ? setting.stoppedByMistake : setting.letThrough
    }

    func name(_ names: TradeOffChart.Names) -> String {
        self == .stoppedByMistake ? names.stoppedByMistake : names.letThrough
    }

    /// The line, its points where they are few, and the mark of the chosen one.
    func draw(_ drawing: inout Drawing, _ chart: TradeOffChart, _ frame: TradeOffFrame) {
        let points = chart.settings.map { Point(frame.x($0.threshold), frame.y(count($0))) }
        if points.count > 1 {
            let commands = points.enumerated().map { ($0 == 0 ? "M" : "L") + "\($1)" }.joined()
            let stroke = Drawing.Stroke(paint: paint, width: self == .stoppedByMistake ? 2.2 : 1.8)
            drawing.path(commands, stroke, reaching: frame.bottom)
        }
        if points.count <= 12, !chart.isSmall {
            for point in points { mark(&drawing, at: point, radius: 2.6) }
        }
        if let chosen = chart.chosen {
            mark(
                &drawing, at: Point(frame.x(chosen.threshold), frame.y(count(chosen))),
                radius: chart.isSmall ? 4.5 : 5.5)
        }
    }

    /// A circle for one line, a square for the other.
    func mark(_ drawing: inout Drawing, at point: Point, radius: Double) {
        if self == .stoppedByMistake {
            drawing.dot(point, radius: radius, filled: true, paint)
        } else {
            drawing.square(point, radius: radius, filled: true, paint)
        }
    }
}
