import Quantities

extension TradeOffSentences {
    /// Which threshold is recommended and why; what would be needed for that where none is.
    public var recommendation: String {
        guard let choice = tradeOff.recommended else { return missingRecommendation }
        let lead = "Recommended: " + (isBlockingNothing ? "block nothing" : "\(choice.point.threshold)")
        switch choice.ground {
        case .limits: return lead + limitsReason
        case .wishes: return lead + wishesReason
        case .leastCost(let perItem): return lead + costReason(perItem)
        }
    }

    /// Whether stopping nothing is what is recommended.
    private var isBlockingNothing: Bool { tradeOff.recommended?.point.threshold.isFinite == false }

    private var limitsReason: String {
        let isAlone = tradeOff.limits?.alone.count == 1
        guard isBlockingNothing else {
            return isAlone
                ? ", which keeps the limit and gives up least."
                : ", which keeps both limits and catches most."
        }
        // A limit on misses that blocking nothing keeps is no reason against any threshold.
        if isAlone, tradeOff.limits?.alone[0].wish.metric == .missed {
            return ", which already keeps the limit."
        }
        return "; no threshold keeps \(isAlone ? "the limit" : "both limits"), and blocking nothing does."
    }

    private var wishesReason: String {
        if isBlockingNothing { return "; no threshold meets \(saidWishes), and blocking nothing does." }
        let gain =
            tradeOff.wishes?.isStoppingFewest == true ? "stops the fewest \(base.plural)" : "catches most"
        return ", which meets \(saidWishes) and \(gain)."
    }

    private func costReason(_ perItem: Double) -> String {
        guard let costs = tradeOff.request.costs else { return "." }
        if isBlockingNothing, tradeOff.leastCost == nil {
            return "; at these costs every threshold costs more than it saves." + unmetWishes
        }
        let within = tradeOff.limits == nil ? "" : " within the limits"
        let least =
            areWishesMet
            ? ", which meets \(saidWishes)\(within) and costs least" : ", which costs least\(within)"
        return least + " where a legitimate \(base.singular) stopped costs"
            + " \(grouped(costs.wrongBlock, figures: 6)) and a violation let through"
            + " \(grouped(costs.miss, figures: 6)): \(grouped(perItem * scale.items)) \(period)."
            + saidLeastCost + unmetWishes
    }

    /// What the costs alone would choose, where the limits or the wishes do not allow it.
    private var saidLeastCost: String {
        guard let point = tradeOff.leastCost?.point else { return "" }
        let bounds = [tradeOff.limits == nil ? nil : "limits", areWishesMet ? "wishes" : nil]
        return " Without the \(bounds.compactMap(\.self).joined(separator: " and ")) it would be"
            + " \(saidThreshold(point))."
    }

    /// Costs decide between wishes that cannot all hold, which a reader has to know.
    private var unmetWishes: String {
        guard tradeOff.wishes != nil, !areWishesMet else { return "" }
        return " No threshold\(tradeOff.limits == nil ? "" : " within the limits") meets \(saidWishes)."
    }

    private var areWishesMet: Bool {
        guard let wishes = tradeOff.wishes, let point = tradeOff.recommended?.point else { return false }
        return wishes.alone.allSatisfy { $0.wish.isMet(at: point, mix: tradeOff.mix) }
    }

    private var saidWishes: String { tradeOff.wishes?.alone.count == 1 ? "the wish" : "every wish" }

    private var missingRecommendation: String {
        if tradeOff.limits != nil { return "No threshold is recommended, because none keeps the limits." }
        if tradeOff.wishes != nil { return "No threshold is recommended, because none meets \(saidWishes)." }
        return "No threshold is recommended: give what the mistakes cost (--cost-block, --cost-miss), limits"
            + " (--max-block, --max-miss) or wishes (--wish)."
    }

    /// Where both limits cannot hold: what keeping each would mean; `nil` where they can.
    public var limits: String? { limits(for: .terminal) }

    func limits(for reader: Reader) -> String? {
        guard let verdict = tradeOff.limits, verdict.together == nil, verdict.alone.count == 2 else {
            return nil
        }
        let meanings = [(0, 1), (1, 0)].compactMap { kept, given -> String? in
            guard let point = verdict.alone[kept].point else { return nil }
            let (limit, other) = (verdict.alone[kept].wish, verdict.alone[given].wish)
            guard let value = said(other.metric, at: point, for: reader),
                let excess = other.saidShortfall(at: point, mix: tradeOff.mix)
            else { return nil }
            let isMemo = reader == .memo
            return "\(isMemo ? limit.plain(of: base) : limit.said) needs \(saidThreshold(point)), which means"
                + " \(value), \(excess) \(isMemo ? "the limit" : other.limit.percent)"
        }
        return "The limits cannot both hold: \(meanings.joined(separator: "; "))."
    }

    /// `missed 26%`; in a memo, whose reader has not seen the command, `26% of violations let through`.
    func said(_ metric: WishMetric, at point: OperatingPoint, for reader: Reader) -> String? {
        guard reader == .memo else { return metric.said(at: point, mix: tradeOff.mix) }
        return metric.value(at: point, mix: tradeOff.mix).map {
            metric.plain(percentage(ofComputed: $0), of: base)
        }
    }
}
