extension OperatingPoints: Sequence {
    /// From the highest threshold down, one point for each distinct score.
    public struct Iterator: IteratorProtocol {
        private let points: OperatingPoints
        private var violationsLeft: Int
        private var legitimateLeft: Int

        init(_ points: OperatingPoints) {
            self.points = points
            violationsLeft = points.violations.count
            legitimateLeft = points.legitimate.count
        }

        /// The next lower threshold, or `nil` after the last.
        public mutating func next() -> OperatingPoint? {
            guard let key = highestLeft else { return nil }
            while violationsLeft > 0, points.violations[violationsLeft - 1] == key { violationsLeft -= 1 }
            while legitimateLeft > 0, points.legitimate[legitimateLeft - 1] == key { legitimateLeft -= 1 }
            return points.point(
                threshold: points.threshold(of: key),
                truePositives: points.violations.count - violationsLeft,
                falsePositives: points.legitimate.count - legitimateLeft)
        }

        private var highestLeft: UInt64? {
            if violationsLeft == 0 {
                return legitimateLeft == 0 ? nil : points.legitimate[legitimateLeft - 1]
            }
            if legitimateLeft == 0 { return points.violations[violationsLeft - 1] }
            return Swift.max(points.violations[violationsLeft - 1], points.legitimate[legitimateLeft - 1])
        }
    }

    /// Counts the points anew, from the highest threshold down.
    public func makeIterator() -> Iterator { Iterator(self) }
}
