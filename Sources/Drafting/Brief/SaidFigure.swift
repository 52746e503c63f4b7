import Quantities

/// A figure as one document says it.
public struct SaidFigure: Hashable, Sendable {
    /// The figure as the front matter gives it.
    public let declared: DeclaredFigure
    /// The denominator that the document uses for its base; `nil` where the figure has no base.
    public let denominator: Int?
    /// Where the number comes from, as a note under the page.
    public let note: String
}
