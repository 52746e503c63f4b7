import Quantities

extension TradeOffSentences {
    /// A wish, what it means for people, and what it costs the others.
    public struct WishMeaning {
        /// `ML (precision at least 99%): met at 0.931; likely between 97.8% and 99.6%`.
        public let lead: String
        /// `Each day, 110 are stopped, 1 of them legitimate; 210 violations let through.`
        public let people: String?
        /// `Legal: recall 31%, 68 points short.`, one sentence for each wish that does not hold.
        public let others: [String]
    }

    /// What each wish would mean, in the order given.
    public var wishes: [WishMeaning] {
        guard let verdict = tradeOff.wishes else { return [] }
        return verdict.alone.map { alone in
            guard let point = alone.point else {
                return WishMeaning(
                    lead: "\(named(alone.wish)): no threshold meets it", people: nil, others: [])
            }
            let others = verdict.alone.map(\.wish).filter { $0 != alone.wish }
            return WishMeaning(
                lead: "\(named(alone.wish)): met \(saidPlace(point))\(range(of: alone.wish, at: point))",
                people: people(at: point),
                others: others.compactMap { shortfall(of: $0, at: point, for: .terminal) })
        }
    }

    /// Whether all wishes hold together, and where they come nearest.
    public var together: String? { together(for: .terminal) }

    func together(for reader: Reader) -> String? {
        guard let verdict = tradeOff.wishes, verdict.alone.count > 1 else { return nil }
        if let point = verdict.together { return "All of these hold together \(saidPlace(point))." }
        let misses = verdict.alone.compactMap { shortfall(of: $0.wish, at: verdict.compromise, for: reader) }
        return
            "No threshold meets all \(reader == .memo ? "the wishes" : "of them"). Nearest is \(saidThreshold(verdict.compromise)). "
            + misses.joined(separator: " ")
    }

    /// What the recommended threshold, or the nearest compromise, does to one round number of items (R1.16).
    public var tree: String? {
        tradeOff.tree.map { tree in
            "At \(tree.point.threshold): o"
                + tree.counts.paragraph(of: base, baseRate: tree.baseRate).dropFirst()
        }
    }

    /// Met on the labels that it was chosen by; where other items may take it is said beside it. Stopping nothing is
    /// not uncertain.
    private func range(of wish: Wish, at point: OperatingPoint) -> String {
        guard point.threshold.isFinite else { return "" }
        return wish.metric.saidRange(at: point, mix: tradeOff.mix).map { "; \($0)" } ?? ""
    }

    /// `Legal: recall 31%, 68 points short.`; `nil` where the wish holds.
    private func shortfall(of wish: Wish, at point: OperatingPoint, for reader: Reader) -> String? {
        guard let missing = wish.saidShortfall(at: point, mix: tradeOff.mix) else { return nil }
        let value = said(wish.metric, at: point, for: reader) ?? wish.metric.said
        // In a memo the measure is named with its value.
        let name = wish.team ?? (reader == .memo ? nil : wish.said)
        return "\(name.map { $0 + ": " } ?? "")\(value), \(missing)."
    }

    private func named(_ wish: Wish) -> String { wish.team.map { "\($0) (\(wish.said))" } ?? wish.said }

    private func people(at point: OperatingPoint) -> String {
        let row = TradeOffRow([.asked], point, mix: tradeOff.mix)
        let lead =
            tradeOff.request.volume == nil ? "Of 10,000 \(base.plural)" : "Each \(scale.period.rawValue)"
        guard point.threshold.isFinite else {
            let through = row.violationsThrough
            let all = isOne(through) ? "violation is" : "violations are"
            return "\(lead), nothing is stopped, and \(through.said(at: scale)) \(all) let through."
        }
        let stopped = "\(row.stopped.said(at: scale)) \(isOne(row.stopped) ? "is" : "are") stopped"
        return "\(lead), \(stopped), \(saidLegitimate(row)); \(saidThrough(row))."
    }

    /// `26 of them legitimate`, `no legitimate one seen among them`.
    private func saidLegitimate(_ row: TradeOffRow) -> String {
        row.legitimateStopped.isNoneSeen
            ? "no legitimate one seen among them"
            : "\(row.legitimateStopped.said(at: scale)) of them legitimate"
    }

    /// `26 violations let through`, `no violation seen to be let through`.
    private func saidThrough(_ row: TradeOffRow) -> String {
        if row.violationsThrough.isNoneSeen { return "no violation seen to be let through" }
        let noun = isOne(row.violationsThrough) ? "violation" : "violations"
        return "\(row.violationsThrough.said(at: scale)) \(noun) let through"
    }
}
