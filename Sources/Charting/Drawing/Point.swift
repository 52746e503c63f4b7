/// A place in a drawing: units from its left and its top edge.
struct Point: Hashable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

extension Point: CustomStringConvertible {
    /// As paths need it: `12.5 40`.
    var description: String { "\(decimal(x)) \(decimal(y))" }
}
