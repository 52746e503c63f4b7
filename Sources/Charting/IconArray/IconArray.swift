import Quantities

/// One share, or two side by side, as a hundred icons each: filled for those affected, hollow for the others
/// (R2.1 to R2.5).
///
///     try IconArray(figure).svg
///
/// Whole icons only, the bottom row first and left to right, so that equal shares line up.
public struct IconArray: Chart, Hashable {
    /// One hundred icons.
    public struct Panel: Hashable, Sendable {
        /// What distinguishes it from the other one; stands above the icons.
        public let title: String?
        /// How many of the hundred icons are filled, 1 to 99.
        public let filled: Int
        let words: IconWords
    }

    /// One or two.
    public let panels: [Panel]

    /// A single share.
    ///
    /// - Throws: `ChartError` where the figure is no share, lies below 1 or above 99 in 100, or is said over
    ///   a finer denominator, so that a hundred icons would contradict the words.
    public init(_ figure: Figure) throws(ChartError) {
        panels = [try Panel(title: nil, figure)]
    }

    /// Two shares side by side, with the same number and size of icons.
    ///
    /// - Throws: `ChartError`, also where the shares are not of the same thing.
    public init(
        _ first: Figure, titled firstTitle: String, beside second: Figure, titled secondTitle: String
    ) throws(ChartError) {
        try SameBase.require([first, second])
        panels = [try Panel(title: firstTitle, first), try Panel(title: secondTitle, second)]
    }

    /// Icons in a row, and rows.
    static let side = 10

    /// Whether an icon is filled; rows are counted from the bottom, both from 0 (R2.2).
    static func isFilled(row: Int, column: Int, of count: Int) -> Bool { side * row + column < count }
}

extension IconArray.Panel {
    init(title: String?, _ figure: Figure) throws(ChartError) {
        guard let share = figure.share else { throw .notAShare(figure.typed) }
        let percent = share.value.approximate * 100
        guard case .counted(let count) = share.frequency(over: 100).extent, percent >= 1, percent <= 99 else {
            throw .outsideIcons(figure.typed)
        }
        guard share.denominator == 100 else {
            throw .finerThanIcons(figure.typed, said: share.said())
        }
        self.title = title
        filled = count
        words = IconWords(figure, share, filled: count)
    }
}
