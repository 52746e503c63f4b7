/// The measures of the printed page at one density, in CSS pixels: the same figures as in `Templates/page/page.css`.
struct PageMeasures {
    let type: Double
    let line: Double
    var gap = 5.0
    var above = 6.0
    var below = 7.0
    var box = 7.0
    var row = 2.0
    var small = 13.0
    var smallLine = 17.0
    var large = 16.0
    var largeLine = 20.0
    var note = 12.0
    var noteLine = 15.0
    /// Between the margins of the sheet.
    let width: Double
    let height: Double

    static let millimetre = 96 / 25.4
    static let rule = 0.67
    static let itemGap = 2.0
    /// What the headings stand in.
    static let margin = 37 * millimetre
    static let headingWidth = 33 * millimetre
    /// How wide a picture is printed.
    static let picture = 140 * millimetre
    static let title = (type: 23.0, line: 26.0)
    static let header = (type: 12.0, line: 15.0)
    /// Between the columns of a table.
    static let column = 8 * 96 / 72.0

    /// The text beside the margin.
    var column: Double { width - Self.margin }

    init(_ density: Density, on paper: Paper) {
        type = density.type
        line = density.lineHeight
        width = (paper.width - 2 * density.horizontalMargin) * Self.millimetre
        height = (paper.height - 2 * density.verticalMargin) * Self.millimetre
        guard density > .regular else { return }
        (gap, above, below, box, row, largeLine) = (3, 3, 4, 5, 1, 19)
        switch density {
        case .regular, .closerGaps: break
        case .closerLines, .narrowMargins: smallLine = 16
        case .smallType: (small, smallLine, large, largeLine) = (12, 15, 15, 18)
        case .smallestType:
            (small, smallLine, large, largeLine) = (12, 14, 13, 16)
            noteLine = 14
        }
    }
}
