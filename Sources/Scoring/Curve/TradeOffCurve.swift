import Quantities

/// What every threshold does, thinned so that straight lines between its points are true to within a pixel.
///
/// A draft holds it beside the table of a few rows, which alone would be joined by lines that mislead.
public struct TradeOffCurve: Hashable, Sendable {
    /// What one threshold does, in the period of the table.
    public struct Point: Hashable, Sendable {
        /// Items that score at or above it are stopped.
        public let threshold: Double
        /// Legitimate items stopped.
        public let legitimateStopped: Double
        /// Violations let through.
        public let violationsThrough: Double
    }

    /// By threshold, the lowest first.
    public let points: [Point]

    init(points: [Point]) {
        self.points = points
    }

    /// The most points that a draft holds.
    static let most = 40
    /// How far a line may lie from the truth, as a part of the drawing's height.
    private static let tolerance = 0.0015

    /// The curve over all thresholds of the table and of the review queue, and a little beyond.
    public init(_ tradeOff: TradeOff) {
        let sampling = Sampling(tradeOff)
        let (all, top) = (sampling.points, sampling.top)
        var tolerance = Self.tolerance
        var kept = Self.thinned(all, to: tolerance * top)
        while kept.count > Self.most {
            tolerance *= 1.3
            kept = Self.thinned(all, to: tolerance * top)
        }
        points = kept
    }

    /// Leaves out every point that the line between its neighbours passes within a distance (Ramer 1972, Douglas and
    /// Peucker 1973; the distance is measured upright).
    static func thinned(_ points: [Point], to distance: Double) -> [Point] {
        guard points.count > 2 else { return points }
        var isKept = Array(repeating: false, count: points.count)
        isKept[0] = true
        isKept[points.count - 1] = true
        var open = [0..<points.count - 1]
        while let stretch = open.popLast() {
            let (first, last) = (points[stretch.lowerBound], points[stretch.upperBound])
            var farthest = (index: 0, distance: distance)
            for index in stretch.dropFirst() {
                let away = points[index].distance(fromLineBetween: first, and: last)
                if away > farthest.distance { farthest = (index, away) }
            }
            guard farthest.index > 0 else { continue }
            isKept[farthest.index] = true
            open += [stretch.lowerBound..<farthest.index, farthest.index..<stretch.upperBound]
        }
        return zip(points, isKept).filter(\.1).map(\.0)
    }

    /// The counts at any threshold within the curve, on the line between two points; `nil` outside.
    public func counts(at threshold: Double) -> Point? {
        guard let next = points.firstIndex(where: { $0.threshold >= threshold }) else { return nil }
        if points[next].threshold == threshold { return points[next] }
        return next > 0 ? points[next - 1].point(at: threshold, towards: points[next]) : nil
    }
}

extension TradeOffCurve.Point {
    func point(at threshold: Double, towards other: Self) -> Self {
        let span = other.threshold - self.threshold
        let part = span > 0 ? (threshold - self.threshold) / span : 0
        return Self(
            threshold: threshold,
            legitimateStopped: legitimateStopped + part * (other.legitimateStopped - legitimateStopped),
            violationsThrough: violationsThrough + part * (other.violationsThrough - violationsThrough))
    }

    func distance(fromLineBetween first: Self, and last: Self) -> Double {
        let on = first.point(at: threshold, towards: last)
        return max(
            (on.legitimateStopped - legitimateStopped).magnitude,
            (on.violationsThrough - violationsThrough).magnitude)
    }
}

extension [TradeOffCurve.Point] {
    /// The largest of all counts; 0 where there is no point.
    var top: Double { reduce(0) { Swift.max($0, $1.legitimateStopped, $1.violationsThrough) } }
}
