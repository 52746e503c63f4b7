extension Share {
    /// For a sentence about repeated tries: `about 93 times in 100`.
    public var saidTimes: String {
        switch frequency().extent {
        case .none: "at no time in the test"
        case .all: "every time in the test"
        case .fewerThanOne, .counted, .moreThanAllButOne:
            said().split(separator: " in ", maxSplits: 1).joined(separator: " times in ")
        }
    }

    /// A gap between two percentages: `5 percentage points`, `about 1 percentage point`.
    public var saidPoints: String {
        let points = (value * Fraction(100, 1)).rounded(toSignificant: 2, qualifier.rounding)
        let unit = points == .one ? "percentage point" : "percentage points"
        return qualifier.beforeAmount("\(points.decimalText(places: 17)) \(unit)")
    }
}
