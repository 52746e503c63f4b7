import Quantities

extension TradeOffSentences {
    /// Where the counts of a frozen table come from, without its opening.
    var frozenNote: String {
        let (items, violations) = (tradeOff.scores.points.items, tradeOff.violations)
        var parts = [
            "\(grouped(items)) labelled \(base.plural), \(grouped(violations)) of them violations; in brackets the likely"
                + " range (95%)."
        ]
        parts.append(traffic(for: .memo))
        parts += tradeOff.recommended == nil ? unmet : [recommendation] + saidLimits
        if let review = tradeOff.request.review, let queue = tradeOff.queue,
            let reviewed = tradeOff.queueOutcome?.shares.reviewed
        {
            let who = queue.reviewers == 1 ? "1 person, who is" : "\(queue.reviewers) people, who are"
            parts.append(
                "In the review queue people look at \(ranged(reviewed, base)); that takes \(workload) and \(who)"
                    + " taken to catch \(percentage(ofComputed: review.reviewing.catchRate)) of violations."
            )
        }
        if tradeOff.recommended != nil || tradeOff.wishes != nil || tradeOff.limits != nil {
            parts.append(
                "The cut-offs were chosen on the same \(base.plural), so expect worse live figures."
            )
        }
        return parts.joined(separator: " ")
    }

    /// That no threshold does all that was asked, and where it comes nearest.
    private var unmet: [String] {
        let single = tradeOff.wishes.flatMap { $0.alone.count == 1 ? $0.alone[0].wish : nil }
        return [
            limits(for: .memo), tradeOff.wishes?.together == nil ? together(for: .memo) : nil,
            single.map { "No threshold meets the wish of \($0.plain(of: base))." },
        ].compactMap(\.self)
    }

    /// The limits that were given, since the reader of a memo has not seen the command.
    private var saidLimits: [String] {
        let request = tradeOff.request
        let limits = [
            request.maxBlock.map { "at most \($0.percent) of \(base.plural) stopped" },
            request.maxMiss.map { "at most \($0.percent) of violations let through" },
        ].compactMap { $0 }
        guard !limits.isEmpty else { return [] }
        return ["The \(limits.count == 1 ? "limit is" : "limits are") \(limits.joined(separator: " and "))."]
    }
}
