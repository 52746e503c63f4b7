extension TradeOffCurve {
    /// The key of a draft's front matter that holds the curve.
    public static let key = "tradeoff"

    /// The curve in one line: threshold, legitimate items stopped and violations let through of each point, such as
    /// `0.2 481 0.6, 0.25 383 1.6`.
    public var text: String {
        let top = points.top
        let steps = top < 10 ? 100.0 : top < 1_000 ? 10 : 1
        return points.map { point in
            [point.threshold]
                + [point.legitimateStopped, point.violationsThrough].map {
                    ($0 * steps).rounded() / steps
                }
        }
        .map { $0.map(Self.said).joined(separator: " ") }
        .joined(separator: ", ")
    }

    private static func said(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Reads the line again; `nil` where it is not one that was written here.
    public init?(_ text: String) {
        var points: [Point] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let numbers = part.split(separator: " ").map { Double($0) ?? .nan }
            guard numbers.count == 3, numbers.allSatisfy(\.isFinite), numbers[1] >= 0, numbers[2] >= 0,
                points.last.map({ $0.threshold < numbers[0] }) ?? true, points.count < 10 * Self.most
            else { return nil }
            points.append(
                Point(
                    threshold: numbers[0], legitimateStopped: numbers[1], violationsThrough: numbers[2]))
        }
        guard points.count > 1 else { return nil }
        self.init(points: points)
    }

    /// Whether the curve and a table say the same, so that neither is older than the other.
    ///
    /// Every threshold of the table must lie within the curve, and its counts on the lines, as far as both are rounded.
    public func agrees(with table: FrozenTradeOff) -> Bool {
        let top = points.top
        func isNear(_ count: FrozenCount, _ value: Double) -> Bool {
            count.value.map { ($0 - value).magnitude <= max(0.03 * top, 1) } ?? false
        }
        return table.rows.allSatisfy { row in
            guard let threshold = Double(row.threshold) else {
                guard let band = row.band else { return true }
                return counts(at: band.lowerBound) != nil && counts(at: band.upperBound) != nil
            }
            guard let point = counts(at: threshold) else { return false }
            return isNear(row.legitimateStopped, point.legitimateStopped)
                && isNear(row.violationsThrough, point.violationsThrough)
        }
    }
}

extension FrozenTradeOff.Row {
    /// The two thresholds of a review queue: `0.4 to 0.8832`.
    public var band: ClosedRange<Double>? {
        let words = threshold.split(separator: " ")
        guard words.count == 3, words[1] == "to", let low = Double(words[0]), let high = Double(words[2]),
            low <= high
        else { return nil }
        return low...high
    }

    /// The reasons why it is in the table: `recommended`, `Legal's wish`.
    public var reasons: [String] {
        option.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    }
}
