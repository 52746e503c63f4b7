extension OperatingPoints {
    /// The points from the lowest threshold up, one for each distinct score, in scikit-learn's order.
    public var ascending: Ascending { Ascending(self) }

    /// A sequence over the points from the lowest threshold up; holds nothing of its own.
    public struct Ascending: Sequence, IteratorProtocol {
        private let points: OperatingPoints
        private var violationsBelow = 0
        private var legitimateBelow = 0

        init(_ points: OperatingPoints) { self.points = points }

        /// The next higher threshold, or `nil` after the last.
        public mutating func next() -> OperatingPoint? {
            let (violations, legitimate) = (points.violations, points.legitimate)
            guard violationsBelow < violations.count || legitimateBelow < legitimate.count else { return nil }
            let nextViolation = violationsBelow < violations.count ? violations[violationsBelow] : .max
            let nextLegitimate = legitimateBelow < legitimate.count ? legitimate[legitimateBelow] : .max
            let key = Swift.min(nextViolation, nextLegitimate)
            let point = points.point(
                threshold: points.threshold(of: key), truePositives: violations.count - violationsBelow,
                falsePositives: legitimate.count - legitimateBelow)
            while violationsBelow < violations.count, violations[violationsBelow] == key {
                violationsBelow += 1
            }
            while legitimateBelow < legitimate.count, legitimate[legitimateBelow] == key {
                legitimateBelow += 1
            }
            return point
        }
    }
}
