/// What several teams' wishes mean, each alone and all together.
public struct WishVerdict: Hashable, Sendable {
    /// A wish, and the point that meets it and gives up least: the lowest threshold for a wish to stop little,
    /// the highest for a wish to catch much.
    public struct Alone: Hashable, Sendable {
        public let wish: Wish
        /// `nil` where no threshold meets the wish.
        public let point: OperatingPoint?
    }

    /// Each wish, in the order given.
    public let alone: [Alone]
    /// The lowest threshold that meets all of them; `nil` where they contradict each other.
    public let together: OperatingPoint?
    /// The point whose largest shortfall is smallest; ties go to the higher threshold.
    public let compromise: OperatingPoint
    /// How far each wish falls short there, in the order given; all 0 where `together` exists.
    public let shortfalls: [Double]

    /// Judges wishes over every threshold, that of stopping nothing included.
    ///
    /// - Throws: `QuantityError.oneClassOnly` where the set lacks a kind of items.
    public init(_ wishes: [Wish], over points: OperatingPoints, mix: LiveMix = .same) throws(QuantityError) {
        try points.requireBothKinds()
        var best = [OperatingPoint?](repeating: nil, count: wishes.count)
        var together: OperatingPoint?
        var compromise = (point: points.stoppingNothing, largest: Double.infinity)
        func judge(_ point: OperatingPoint) {
            let misses = wishes.map { $0.shortfall(at: point, mix: mix) }
            let largest = misses.max() ?? 0
            if largest < compromise.largest { compromise = (point, largest) }
            if largest == 0 { together = point }
            for (index, wish) in wishes.enumerated() where misses[index] == 0 {
                // From the highest threshold down: the last one is the lowest that meets the wish.
                if best[index] == nil || wish.isMetFromAbove { best[index] = point }
            }
        }
        judge(points.stoppingNothing)
        for point in points { judge(point) }
        alone = zip(wishes, best).map { Alone(wish: $0, point: $1) }
        self.together = together
        let chosen = together ?? compromise.point
        self.compromise = chosen
        shortfalls = wishes.map { $0.shortfall(at: chosen, mix: mix) }
    }
}
