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
            // It is met on the labels that it was chosen by; where other items may take it is said beside it.
            let range = alone.wish.metric.saidRange(at: point, mix: tradeOff.mix).map { "; \($0)" } ?? ""
            return WishMeaning(
                lead: "\(named(alone.wish)): met at \(saidThreshold(point))\(range)",
                people: people(at: point),
                others: others.compactMap { shortfall(of: $0, at: point) })
        }
    }

    /// Whether all wishes hold together, and where they come nearest.
    public var together: String? {
        guard let verdict = tradeOff.wishes, verdict.alone.count > 1 else { return nil }
        if let point = verdict.together { return "All of these hold together at \(saidThreshold(point))." }
        let misses = verdict.alone.compactMap { shortfall(of: $0.wish, at: verdict.compromise) }
        return "No threshold meets all of them. Nearest is \(saidThreshold(verdict.compromise)). "
            + misses.joined(separator: " ")
    }

    /// `Legal: recall 31%, 68 points short.`; `nil` where the wish holds.
    private func shortfall(of wish: Wish, at point: OperatingPoint) -> String? {
        guard let missing = wish.saidShortfall(at: point, mix: tradeOff.mix) else { return nil }
        let value = wish.metric.said(at: point, mix: tradeOff.mix) ?? wish.metric.said
        return "\(wish.team ?? wish.said): \(value), \(missing)."
    }

    private func named(_ wish: Wish) -> String { wish.team.map { "\($0) (\(wish.said))" } ?? wish.said }

    private func people(at point: OperatingPoint) -> String {
        let row = TradeOffRow([.asked], point, mix: tradeOff.mix)
        let through = row.violationsThrough.said(at: scale)
        let violations = isOne(row.violationsThrough) ? "violation" : "violations"
        let lead =
            tradeOff.request.volume == nil ? "Of 10,000 \(base.plural)" : "Each \(scale.period.rawValue)"
        return "\(lead), \(row.stopped.said(at: scale)) \(isOne(row.stopped) ? "is" : "are") stopped,"
            + " \(row.legitimateStopped.said(at: scale)) of them legitimate; \(through) \(violations) let through."
    }
}
