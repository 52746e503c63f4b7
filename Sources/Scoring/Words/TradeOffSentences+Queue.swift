import Quantities

extension TradeOffSentences {
    /// What a review queue means for those who look, and for everybody else.
    public var queue: [String] {
        guard let queue = tradeOff.queue, let review = tradeOff.request.review else { return [] }
        let reviewing = review.reviewing
        let people = queue.reviewers
        let rested = reviewing.people(atHighestLoadForHours: queue.hours)
        let spare = rested > people ? ", or \(rested) so that the queue still empties on a bad day" : ""
        return [
            "From \(review.low) up to \(review.high) people look: \(amount(queue.reviewed)) \(base.plural) a day,"
                + " \(hours(queue.hours)) at \(grouped(reviewing.minutes)) minutes each;"
                + " that is \(people) \(people == 1 ? "person" : "people")\(spare).",
            "Without a look, \(amount(queue.stopped)) a day are stopped and \(amount(queue.allowed)) let through.",
            "In all, \(amount(queue.misses)) violations a day get through and \(amount(queue.legitimateStopped))"
                + " legitimate \(base.plural) are stopped.",
        ] + wishesWithQueue
    }

    private func amount(_ count: Double) -> String {
        grouped(count: count)
    }

    private func hours(_ hours: Double) -> String {
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
