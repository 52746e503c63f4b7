import Quantities

/// Chooses the threshold to recommend: by costs, within the limits and where the wishes hold; else by the limits;
/// else by the wishes.
struct Chooser {
    let request: TradeOffRequest
    let limits: WishVerdict?
    let wishes: WishVerdict?
    private(set) var recommended: (point: OperatingPoint, ground: TradeOff.Ground)?
    /// The threshold of least cost where the limits or the wishes do not allow it.
    private(set) var rejected: (point: OperatingPoint, perItem: Double)?

    init(
        points: OperatingPoints, mix: LiveMix, request: TradeOffRequest, limits: [Wish]
    ) throws(QuantityError) {
        self.request = request
        self.limits = limits.isEmpty ? nil : try WishVerdict(limits, over: points, mix: mix)
        wishes = request.wishes.isEmpty ? nil : try WishVerdict(request.wishes, over: points, mix: mix)
        if let costs = request.costs {
            try choose(by: costs, limits, points, mix)
        } else if let verdict = self.limits {
            recommended = Self.choice(of: verdict).map { ($0, .limits) }
        } else if let together = wishes?.together {
            recommended = (together, .wishes)
        }
    }

    /// With one limit alone, the point that keeps to it and gives up least; with two, the lowest that keeps both.
    private static func choice(of verdict: WishVerdict) -> OperatingPoint? {
        verdict.alone.count == 1 ? verdict.alone[0].point : verdict.catchingMost
    }

    private mutating func choose(
        by costs: Costs, _ limits: [Wish], _ points: OperatingPoints, _ mix: LiveMix
    ) throws(QuantityError) {
        let free = try points.leastCost(costs, mix: mix).point
        // Limits bind. Wishes bind where they can all hold within the limits; otherwise the costs decide between them.
        var kept = Cheapest()
        var wished = Cheapest()
        func look(at point: OperatingPoint) {
            guard limits.allSatisfy({ $0.isMet(at: point, mix: mix) }) else { return }
            let cost = Self.cost(point, costs, mix)
            kept.look(at: point, cost)
            if request.wishes.allSatisfy({ $0.isMet(at: point, mix: mix) }) { wished.look(at: point, cost) }
        }
        guard !limits.isEmpty || !request.wishes.isEmpty else {
            recommended = (free, .leastCost(perItem: Self.cost(free, costs, mix)))
            return
        }
        look(at: points.stoppingNothing)
        for point in points { look(at: point) }
        let best = wished.best ?? kept.best
        recommended = best.map { ($0.point, .leastCost(perItem: $0.cost)) }
        if best?.point.stopped != free.stopped { rejected = (free, Self.cost(free, costs, mix)) }
    }

    /// The cheapest point of those looked at, from the highest threshold down; ties go to the higher one.
    private struct Cheapest {
        private(set) var best: (point: OperatingPoint, cost: Double)?

        mutating func look(at point: OperatingPoint, _ cost: Double) {
            if cost < best?.cost ?? .infinity { best = (point, cost) }
        }
    }

    private static func cost(_ point: OperatingPoint, _ costs: Costs, _ mix: LiveMix) -> Double {
        guard let rates = LiveRates(point, mix: mix) else { return .infinity }
        return costs.wrongBlock * rates.legitimateStopped + costs.miss * rates.missed
    }
}
