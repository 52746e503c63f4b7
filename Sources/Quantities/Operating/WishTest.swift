/// A wish made ready for loops over millions of points: binary numbers instead of exact ones.
struct WishTest {
    let metric: WishMetric
    let isFloor: Bool
    let bound: Double
    let baseRate: Double?
    let isMetFromAbove: Bool

    init(_ wish: Wish, mix: LiveMix) {
        metric = wish.metric
        isFloor = wish.isFloor
        bound = wish.limit.value.approximate
        baseRate = mix.baseRate
        isMetFromAbove = wish.isMetFromAbove
    }

    /// How far a point falls short; 0 where the wish is met, 1 where the metric is not defined.
    @inline(__always)
    func shortfall(at point: OperatingPoint) -> Double {
        guard let value = metric.value(at: point, baseRate: baseRate) else { return 1 }
        return max(0, isFloor ? bound - value : value - bound)
    }
}
