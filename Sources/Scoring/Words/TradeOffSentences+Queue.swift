import Quantities

extension TradeOffSentences {
    /// What a review queue means for those who look, and for everybody else.
    public var queue: [String] {
        guard let queue = tradeOff.queue, let shares = tradeOff.queueOutcome?.shares,
            let review = tradeOff.request.review, let volume = tradeOff.request.volume
        else { return [] }
        let scale = LiveScale(perDay: volume)
        let reviewing = review.reviewing
        let people = queue.reviewers
        let rested = reviewing.people(atHighestLoadForHours: queue.hours)
        let spare = rested > people ? ", or \(rested) so that the queue still empties on a bad day" : ""
        return [
            "From \(review.low) up to \(review.high) people look: \(ranged(shares.reviewed, at: scale, base.plural)),"
                + " \(hours(queue.hours)) at \(grouped(reviewing.minutes)) minutes each;"
                + " that is \(people) \(people == 1 ? "person" : "people")\(spare).",
            "Without a look, \(ranged(shares.stoppedUnseen, at: scale)) are stopped and"
                + " \(ranged(shares.allowedUnseen, at: scale)) let through.",
            "In all, \(ranged(shares.violationsThrough, at: scale, "violations")) get through and"
                + " \(ranged(shares.legitimateStopped, at: scale, "legitimate " + base.plural)) are stopped.",
        ] + wishesWithQueue
    }

    /// `424 messages a day (408 to 441)`.
    func ranged(_ share: LiveShare, at scale: LiveScale, _ noun: String? = nil) -> String {
        let count = share.isNoneSeen ? "0" : share.said(at: scale)
        let range = share.saidRange(at: scale).map { " (\($0))" } ?? ""
        return "\(count)\(noun.map { " " + $0 } ?? "") a day\(range)"
    }

    func hours(_ hours: Double) -> String {
        let text = grouped((hours * 10).rounded() / 10, figures: 6)
        return "\(text) \(text == "1" ? "hour" : "hours")"
    }

    /// Whether the wishes hold once people look.
    private var wishesWithQueue: [String] {
        guard let outcome = tradeOff.queueOutcome, let verdict = tradeOff.wishes else { return [] }
        let results = verdict.alone.map(\.wish).compactMap { wish -> String? in
            guard let value = outcome.value(of: wish.metric) else { return nil }
            let missing =
                wish.isFloor ? wish.limit.value.approximate - value : value - wish.limit.value.approximate
            let points = percentage(ofComputed: max(0, missing)).dropLast()
            let verdict = missing <= 0 ? "holds" : "\(points) points \(wish.isFloor ? "short" : "over")"
            return
                "\(wish.team ?? wish.said): \(wish.metric.said) \(percentage(ofComputed: value)), \(verdict)"
        }
        return ["With the queue, \(results.joined(separator: "; "))."]
    }
}
