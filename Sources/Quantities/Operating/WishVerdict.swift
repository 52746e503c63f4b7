/// What several teams' wishes mean, each alone and all together.
public struct WishVerdict: Hashable, Sendable {
    /// A wish, and the point that meets it and gives up least: the lowest threshold for a wish to stop
    /// little, the highest for a wish to catch much.
    public struct Alone: Hashable, Sendable {
        /// The wish.
        public let wish: Wish
        /// `nil` where no threshold meets the wish.
        public let point: OperatingPoint?
    }

    /// Each wish, in the order given.
    public let alone: [Alone]
    /// The threshold that meets all of them and gives up least; `nil` where they contradict each other.
    ///
    /// Where a wish asks for catching much, the highest, which stops the fewest items; where all ask for
    /// stopping little, or stopping nothing meets them all, the lowest, which catches the most violations.
    public let together: OperatingPoint?
    /// The lowest threshold that meets all of them; `nil` where they contradict each other.
    public let catchingMost: OperatingPoint?
    /// Whether `together` was chosen to stop the fewest items, not to catch the most violations.
    public let isStoppingFewest: Bool
    /// The point whose largest shortfall is smallest; ties go to the higher threshold.
    public let compromise: OperatingPoint
    /// How far each wish falls short there, in the order given; all 0 where `together` exists.
    public let shortfalls: [Double]

    /// Judges wishes over every threshold, that of stopping nothing included.
    ///
    /// - Throws: `QuantityError.oneClassOnly` where the set lacks a kind of items.
    public init(_ wishes: [Wish], over points: OperatingPoints, mix: LiveMix = .same) throws(QuantityError) {
        try points.requireBothKinds()
        var judge = Judge(wishes.map { WishTest($0, mix: mix) }, start: points.stoppingNothing)
        for point in points { judge.look(at: point) }
        alone = zip(wishes, judge.best).map { Alone(wish: $0, point: $1) }
        isStoppingFewest = judge.isStoppingFewest
        together = judge.isStoppingFewest ? judge.highest : judge.lowest
        catchingMost = judge.lowest
        let chosen = together ?? judge.compromise
        compromise = chosen
        shortfalls = wishes.map { $0.shortfall(at: chosen, mix: mix) }
    }

    /// Looks at millions of points, from the highest threshold down, without allocating.
    private struct Judge {
        let tests: [WishTest]
        var best: [OperatingPoint?]
        /// The highest and the lowest threshold that meet every wish.
        var highest: OperatingPoint?
        var lowest: OperatingPoint?
        /// Whether a wish asks for catching more than stopping nothing does.
        let isStoppingFewest: Bool
        var compromise: OperatingPoint
        var smallestShortfall = Double.infinity

        init(_ tests: [WishTest], start: OperatingPoint) {
            self.tests = tests
            best = Array(repeating: nil, count: tests.count)
            compromise = start
            isStoppingFewest = tests.contains { !$0.isMetFromAbove && $0.shortfall(at: start) > 0 }
            look(at: start)
        }

        mutating func look(at point: OperatingPoint) {
            var largest = 0.0
            for (index, test) in tests.enumerated() {
                let shortfall = test.shortfall(at: point)
                largest = max(largest, shortfall)
                // The last point that meets a wish to stop little is the lowest one.
                if shortfall == 0, test.isMetFromAbove || best[index] == nil { best[index] = point }
            }
            if largest < smallestShortfall { (compromise, smallestShortfall) = (point, largest) }
            if largest == 0 { (highest, lowest) = (highest ?? point, point) }
        }
    }
}
