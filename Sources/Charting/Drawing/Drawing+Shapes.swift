extension Drawing {
    /// How a line is drawn.
    struct Stroke {
        var paint = Paint.ink
        var width = 1.0
        var opacity = 1.0
        var dashes: String?

        static let rule = Stroke(opacity: 0.2)
        static let axis = Stroke(opacity: 0.55)
        static let leader = Stroke(width: 0.8, opacity: 0.55)
    }

    /// What a line or a surface is drawn with.
    enum Paint {
        /// The colour of the text around the drawing.
        case ink
        /// Okabe-Ito blue: 5.19:1 on white (R2.4).
        case blue
        /// The outline of what is hollow: 4.54:1 on white (R2.4).
        case ring

        var value: String {
            switch self {
            case .ink: "currentColor"
            case .blue: "#0072B2"
            case .ring: "#767676"
            }
        }
    }

    mutating func path(_ commands: String, _ stroke: Stroke, reaching lowest: Double) {
        let attributes: [(String, String?)] = [
            ("class", stroke.paint == .blue ? "chart-line" : stroke.paint == .ring ? "chart-ring" : nil),
            ("d", commands), ("fill", "none"), ("stroke", stroke.paint.value),
            ("stroke-width", decimal(stroke.width)),
            ("stroke-opacity", stroke.opacity == 1 ? nil : decimal(stroke.opacity)),
            ("stroke-dasharray", stroke.dashes),
        ]
        add("path", attributes, reaching: lowest)
    }

    mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
        path("M\(from)L\(to)", stroke, reaching: max(from.y, to.y))
    }

    mutating func surface(_ commands: String, _ paint: Paint = .blue, reaching lowest: Double) {
        let name = paint == .blue ? "chart-fill" : nil
        add("path", [("class", name), ("d", commands), ("fill", paint.value)], reaching: lowest)
    }

    /// A light ground behind what is drawn later.
    mutating func ground(_ corner: Point, width: Double, height: Double) {
        let commands = Self.rectangle(corner, width: width, height: height)
        add(
            "path", [("d", commands), ("fill", Paint.ink.value), ("fill-opacity", "0.08")],
            reaching: corner.y + height)
    }

    /// A filled circle, or a hollow one of the same outer size.
    mutating func dot(_ centre: Point, radius: Double, filled: Bool, _ paint: Paint = .blue) {
        if filled {
            surface(Circle(radius).path(around: centre), paint, reaching: centre.y + radius)
        } else {
            let stroke = Stroke(paint: paint == .blue ? .ring : paint, width: 1.5)
            path(Circle(radius - 0.75).path(around: centre), stroke, reaching: centre.y + radius)
        }
    }

    /// A filled square, or a hollow one of the same outer size, about as large as a circle of that radius.
    mutating func square(_ centre: Point, radius: Double, filled: Bool, _ paint: Paint = .blue) {
        let half = radius * 0.9 - (filled ? 0 : 0.75)
        let commands = Self.rectangle(
            Point(centre.x - half, centre.y - half), width: 2 * half, height: 2 * half)
        if filled {
            surface(commands, paint, reaching: centre.y + radius)
        } else {
            let stroke = Stroke(paint: paint == .blue ? .ring : paint, width: 1.5)
            path(commands, stroke, reaching: centre.y + radius)
        }
    }

    /// A circle that is drawn many times: of its path only the beginning differs.
    struct Circle {
        private let radius: Double
        private let arcs: String

        init(_ radius: Double) {
            self.radius = radius
            let size = decimal(radius)
            let across = decimal(2 * radius)
            arcs = "a\(size) \(size) 0 1 1 \(across) 0a\(size) \(size) 0 1 1 -\(across) 0z"
        }

        func path(around centre: Point) -> String { path(in: column(at: centre.x), at: decimal(centre.y)) }

        /// The beginning of the path, the same for all circles one above the other.
        func column(at x: Double) -> String { "M" + decimal(x - radius) + " " }

        /// The path in a column, at a height that is written already.
        func path(in column: String, at y: String) -> String { column + y + arcs }
    }

    static func rectangle(_ corner: Point, width: Double, height: Double) -> String {
        "M\(corner)h\(decimal(width))v\(decimal(height))h\(decimal(-width))z"
    }
}
