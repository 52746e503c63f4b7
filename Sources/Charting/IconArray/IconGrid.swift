/// A hundred icons in ten rows.
struct IconGrid {
    let corner: Point
    /// From the middle of one icon to the middle of the next.
    let pitch: Double

    /// The width and the height of the whole.
    var side: Double { 9 * pitch + 2 * radius }
    private var radius: Double { pitch * 0.4 }

    /// How much of the height the rows take that hold so many icons.
    func height(ofIcons count: Int) -> Double {
        let rows = (Double(count) / Double(IconArray.side)).rounded(.up)
        return rows * pitch - (pitch - 2 * radius) / 2
    }

    /// Filled icons from the bottom row up, left to right.
    func draw(_ drawing: inout Drawing, filled count: Int) {
        let disc = Drawing.Circle(radius)
        let ring = Drawing.Circle(radius - 0.6)
        var filled = ""
        var hollow = ""
        let columns = (0..<IconArray.side).map { corner.x + radius + Double($0) * pitch }
        let discs = columns.map { disc.column(at: $0) }
        let rings = columns.map { ring.column(at: $0) }
        for row in 0..<IconArray.side {
            let height = decimal(corner.y + radius + Double(IconArray.side - 1 - row) * pitch)
            for column in 0..<IconArray.side {
                if IconArray.isFilled(row: row, column: column, of: count) {
                    filled += disc.path(in: discs[column], at: height)
                } else {
                    hollow += ring.path(in: rings[column], at: height)
                }
            }
        }
        let bottom = corner.y + side
        drawing.surface(filled, reaching: bottom)
        drawing.path(hollow, Drawing.Stroke(paint: .ring, width: 1.2), reaching: bottom)
    }
}
