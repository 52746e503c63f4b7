extension OperatingPoints {
    /// The threshold of least cost among all scores and infinity; ties go to the higher one (R7.5).
    ///
    /// - Parameter mix: re-weights the mistakes to the live base rate.
    /// - Returns: the point, and its cost on the labelled set (`same`) or on average for an item
    ///   (`baseRate`).
    /// - Throws: `QuantityError.oneClassOnly` where a base rate is given and a kind of items is missing.
    public func leastCost(
        _ costs: Costs, mix: LiveMix = .same
    ) throws(QuantityError) -> (point: OperatingPoint, cost: Double) {
        var (wrongBlock, miss) = (costs.wrongBlock, costs.miss)
        if let rate = mix.baseRate {
            try requireBothKinds()
            wrongBlock *= (1 - rate) / Double(legitimate.count)
            miss *= rate / Double(violations.count)
        }
        func cost(_ point: OperatingPoint) -> Double {
            wrongBlock * Double(point.falsePositives) + miss * Double(point.falseNegatives)
        }
        var best = (point: stoppingNothing, cost: cost(stoppingNothing))
        for point in self {
            let next = cost(point)
            if next < best.cost { best = (point, next) }
        }
        return best
    }
}
