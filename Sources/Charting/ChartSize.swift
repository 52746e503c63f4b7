/// The width that a drawing is made for. Type keeps its size; the layout changes.
public enum ChartSize: String, Hashable, Sendable, CaseIterable {
    /// A column of text, on a screen and on paper: 560 units.
    case column
    /// A telephone: 320 units.
    case telephone

    /// The width of the drawing in units, which are pixels where it is shown at its own size.
    var width: Double { self == .column ? 560 : 320 }
}
