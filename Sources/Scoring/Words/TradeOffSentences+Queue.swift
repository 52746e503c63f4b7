import Quantities

extension TradeOffSentences {
    /// What a review queue means for those who look, and for everybody else; in the period of the table.
    public var queue: [String] {
        guard let queue = tradeOff.queue, let shares = tradeOff.queueOutcome?.shares,
            let review = tradeOff.request.review
        else { return [] }
        let reviewing = review.reviewing
        let people = queue.reviewers
        let rested = reviewing.people(atHighestLoadForHours: queue.hours)
        let spare = rested > people ? ", or \(rested) so that the queue still empties on a bad day" : ""
        let minutes = grouped(reviewing.minutes)
        return [
            "From \(review.low) up to \(review.high) people look: \(ranged(shares.reviewed, base)),"
                + " \(workload) at \(minutes) \(minutes == "1" ? "minute" : "minutes") each;"
                + " that is \(people) \(people == 1 ? "person" : "people")\(spare).",
            "Without a look, \(ranged(shares.stoppedUnseen)) \(isOne(shares.stoppedUnseen) ? "is" : "are") stopped"
                + " and \(ranged(shares.allowedUnseen)) let through.",
            "In all, \(ranged(shares.violationsThrough, Self.violations))"
                + " \(isOne(shares.violationsThrough) ? "gets" : "get") through and"
                + " \(ranged(shares.legitimateStopped, legitimate))"
                + " \(isOne(shares.legitimateStopped) ? "is" : "are") stopped.",
        ] + wishesWithQueue
    }

    private static let violations = BaseNoun("violations")

    private var legitimate: BaseNoun {
        BaseNoun("legitimate " + base.plural, ofOne: "legitimate " + base.singular)
    }

    /// `424 messages a day (408 to 441)`, `fewer than 1 message a week (at most 2)`.
    func ranged(_ share: LiveShare, _ noun: BaseNoun? = nil) -> String {
        let count = share.isNoneSeen ? "0" : share.said(at: scale)
        let range = share.saidRange(at: scale).map { " (\($0))" } ?? ""
        let items = noun.map { " " + (isOne(share) ? $0.singular : $0.plural) } ?? ""
        return "\(count)\(items) a \(scale.period.rawValue)\(range)"
    }

    /// Whether a count is said in the singular.
    func isOne(_ share: LiveShare) -> Bool {
        !share.isNoneSeen && ["1", "fewer than 1"].contains(share.said(at: scale))
    }

    /// What looking takes in the period of the counts: `14.1 hours`, `12 minutes`, `1.5 hours a week`.
    ///
    /// People come by the day, so a longer period is named.
    var workload: String {
        guard let queue = tradeOff.queue, let volume = tradeOff.request.volume else { return "" }
        let hours = queue.hours * scale.items / volume.perDay
        return Self.said(hours: hours) + (scale.period == .day ? "" : " a \(scale.period.rawValue)")
    }

    /// Hours to a tenth; less than one in whole minutes, since 0.02 hours tell nobody anything.
    private static func said(hours: Double) -> String {
        let minutes = (hours * 60).rounded()
        if hours > 0, minutes < 60 {
            return minutes < 1
                ? "less than 1 minute" : "\(grouped(minutes)) \(minutes == 1 ? "minute" : "minutes")"
        }
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
            let unit = points == "1" ? "point" : "points"
            let verdict = missing <= 0 ? "holds" : "\(points) \(unit) \(wish.isFloor ? "short" : "over")"
            return
                "\(wish.team ?? wish.said): \(wish.metric.said) \(percentage(ofComputed: value)), \(verdict)"
        }
        return ["With the queue, \(results.joined(separator: "; "))."]
    }
}
