import Quantities
import Scoring

/// A trade-off for scripts; rows are written one by one, so that millions need no memory.
///
/// Numbers are written so that reading them gives the same bits again.
struct TradeOffJSON {
    let tradeOff: TradeOff
    let showsAll: Bool

    init(_ tradeOff: TradeOff, showsAll: Bool) {
        self.tradeOff = tradeOff
        self.showsAll = showsAll
    }

    /// Hands the text over in pieces.
    func write(to output: @escaping ([UInt8]) -> Void) {
        var buffer = ChunkedOutput(to: output)
        buffer.add("{\n  \"version\": 1,\n")
        buffer.add(
            "  \"items\": \(tradeOff.scores.points.items),\n  \"violations\": \(tradeOff.violations),\n")
        buffer.add("  \"volume\": \(JSONText.number(tradeOff.request.volume?.perDay)),\n")
        buffer.add("  \"mix\": \(mix),\n")
        buffer.add("  \"rows\": [\n")
        addRows(to: &buffer)
        buffer.add("\n  ],\n")
        buffer.add("  \"recommended\": \(JSONText.threshold(tradeOff.recommended?.point)),\n")
        buffer.add("  \"limits\": \(verdict(tradeOff.limits)),\n")
        buffer.add("  \"wishes\": \(wishes(tradeOff.wishes)),\n")
        buffer.add("  \"together\": \(JSONText.threshold(tradeOff.wishes?.together)),\n")
        buffer.add("  \"compromise\": \(compromise),\n")
        buffer.add("  \"tree\": \(tree),\n")
        buffer.add("  \"review\": \(review)\(reviewRanges)\n}\n")
        buffer.finish()
    }

    private var mix: String {
        switch tradeOff.request.mix {
        case nil: "null"
        case .same: "\"same\""
        case .baseRate(let rate): JSONText.number(rate.value.approximate)
        }
    }

    private func addRows(to buffer: inout ChunkedOutput) {
        var isFirst = true
        func add(_ row: RowFigures, _ extra: String) {
            buffer.add(isFirst ? "    {" : ",\n    {")
            isFirst = false
            buffer.add(row.json + extra + "}")
        }
        if showsAll {
            for point in tradeOff.scores.points.ascending { add(RowFigures(point, tradeOff), "") }
        } else {
            for row in tradeOff.rows { add(RowFigures(row.point, tradeOff), extra(row)) }
        }
    }

    /// What only the few rows of the table have: why they are there, and their intervals.
    private func extra(_ row: TradeOffRow) -> String {
        let roles = row.roles.map { JSONText.quoted($0.said) }.joined(separator: ", ")
        return ", \"roles\": [\(roles)], " + RowRanges(row, volume: tradeOff.request.volume?.perDay).json
    }

    // MARK: What was asked

    private func wishes(_ verdict: WishVerdict?) -> String {
        guard let verdict else { return "[]" }
        let items = verdict.alone.map { alone in
            let others = verdict.alone.map(\.wish).filter { $0 != alone.wish }
            let missed = alone.point.map { point in
                others.filter { !$0.isMet(at: point, mix: tradeOff.mix) }.map {
                    JSONText.quoted($0.team ?? $0.said)
                }
            }
            let figures = alone.point.map { RowFigures($0, tradeOff).json } ?? "\"threshold\": null"
            return
                "{\"team\": \(JSONText.quoted(alone.wish.team)), \"wish\": \(JSONText.quoted(alone.wish.said)),"
                + " \"met\": \(alone.point != nil), \"unmet\": [\((missed ?? []).joined(separator: ", "))], \(figures)}"
        }
        return "[\n    " + items.joined(separator: ",\n    ") + "\n  ]"
    }

    private func verdict(_ verdict: WishVerdict?) -> String {
        guard let verdict else { return "null" }
        let alone = verdict.alone.map { alone in
            "{\"limit\": \(JSONText.quoted(alone.wish.said)), \"threshold\": \(JSONText.threshold(alone.point))}"
        }
        let isKept = verdict.alone.count == 1 ? verdict.alone[0].point != nil : verdict.together != nil
        return "{\"kept\": \(isKept), \"alone\": [\(alone.joined(separator: ", "))]}"
    }

    private var compromise: String {
        guard let verdict = tradeOff.wishes, verdict.together == nil else { return "null" }
        let shortfalls = verdict.shortfalls.map { JSONText.number($0) }.joined(separator: ", ")
        return "{\"threshold\": \(JSONText.threshold(verdict.compromise)), \"shortfalls\": [\(shortfalls)]}"
    }

    /// One round number of live items, at the recommended threshold or the nearest compromise (R1.16).
    private var tree: String {
        guard let tree = tradeOff.tree else { return "null" }
        let counts = tree.counts
        let members: [(String, Int)] = [
            ("population", counts.population), ("violations", counts.violations), ("caught", counts.caught),
            ("missed", counts.missed), ("legitimate", counts.clean),
            ("legitimateStopped", counts.wronglyStopped),
        ]
        return "{\"threshold\": \(JSONText.threshold(tree.point)),"
            + " \"baseRate\": \(JSONText.number(tree.baseRate.value.approximate)), "
            + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    }

    /// The likely ranges of the queue's counts a day, under the same names; nothing without a queue.
    private var reviewRanges: String {
        guard let shares = tradeOff.queueOutcome?.shares, let volume = tradeOff.request.volume?.perDay else {
            return ""
        }
        let members: [(String, LiveShare)] = [
            ("reviewed", shares.reviewed), ("stopped", shares.stoppedUnseen),
            ("allowed", shares.allowedUnseen), ("violationsThrough", shares.violationsThrough),
            ("legitimateStopped", shares.legitimateStopped),
        ]
        let ranges = members.map { name, share in
            "\"\(name)\": [\(JSONText.number(share.low * volume)), \(JSONText.number(share.high * volume))]"
        }
        return ",\n  \"reviewRanges\": {\(ranges.joined(separator: ", "))}"
    }

    private var review: String {
        guard let queue = tradeOff.queue, let review = tradeOff.request.review else { return "null" }
        let members: [(String, Double)] = [
            ("low", review.low), ("high", review.high), ("reviewed", queue.reviewed),
            ("stopped", queue.stopped),
            ("allowed", queue.allowed), ("violationsThrough", queue.misses),
            ("legitimateStopped", queue.legitimateStopped), ("hours", queue.hours),
        ]
        let numbers = members.map { "\"\($0.0)\": \(JSONText.number($0.1))" }
        return "{\((numbers + ["\"reviewers\": \(queue.reviewers)"]).joined(separator: ", "))}"
    }
}
