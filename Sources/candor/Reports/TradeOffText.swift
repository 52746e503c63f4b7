import Quantities
import Scoring
import SourceText

/// A trade-off for people at a terminal.
struct TradeOffText {
    let tradeOff: TradeOff
    let sentences: TradeOffSentences
    let period: String
    private let column: MissedColumn

    init(_ tradeOff: TradeOff, of base: BaseNoun) {
        self.tradeOff = tradeOff
        sentences = TradeOffSentences(tradeOff, of: base)
        period = tradeOff.scale.said(of: base)
        column = MissedColumn(tradeOff)
    }

    /// What was checked, the table, then what was asked, then what to be careful about.
    func text(width: Int) -> String {
        var opening = TextReport(width: width)
        opening.add(sentences.set + " " + sentences.traffic)
        var rest = TextReport(width: width)
        rest.add(sentences.recommendation)
        if tradeOff.recommended != nil, let tree = sentences.tree { rest.add(tree) }
        if let limits = sentences.limits { rest.add(limits) }
        addWishes(to: &rest)
        if !sentences.queue.isEmpty {
            rest.gap()
            rest.add("Review queue")
            for sentence in sentences.queue { rest.add(sentence, indent: 2) }
        }
        rest.gap()
        for caution in sentences.cautions { rest.add(caution) }
        return [opening.text, shown(table.joined(separator: "\n")), rest.text].joined(separator: "\n\n")
    }

    private func addWishes(to report: inout TextReport) {
        guard tradeOff.wishes != nil else { return }
        report.gap()
        report.add("Wishes")
        for wish in sentences.wishes {
            report.add(wish.lead, indent: 2)
            if let people = wish.people { report.add(people, indent: 4) }
            for other in wish.others { report.add(other, indent: 4) }
        }
        if let together = sentences.together { report.add(together, indent: 2) }
        if tradeOff.recommended == nil, let tree = sentences.tree { report.add(tree, indent: 2) }
    }

    // MARK: The table

    /// Two lines a row: the counts, and under them their likely ranges.
    private var table: [String] {
        let scale = tradeOff.scale
        var lines = [
            ["threshold", "stopped", "legitimate", "violations", "violations"],
            ["", period, "among them", "let through", "missed"],
        ]
        for row in tradeOff.rows {
            if row.point.threshold == .infinity { lines += queueLines }
            let shares = [row.stopped, row.legitimateStopped, row.violationsThrough]
            lines.append([row.saidThreshold] + shares.map { $0.said(at: scale) } + [column.said(row.missed)])
            let ranges = shares.map { $0.saidRange(at: scale) ?? "" } + [column.saidRange(row.missed)]
            for (index, role) in row.roles.enumerated() {
                lines.append(["  " + role.said] + (index == 0 ? ranges : ["", "", "", ""]))
            }
        }
        let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { cells in
            let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }
    }

    /// The review queue as a row: what is stopped and let through once people have looked.
    private var queueLines: [[String]] {
        guard let outcome = tradeOff.queueOutcome, let review = tradeOff.request.review else { return [] }
        let scale = tradeOff.scale
        let shares = [
            outcome.shares.stopped, outcome.shares.legitimateStopped, outcome.shares.violationsThrough,
        ]
        return [
            ["\(review.low) to \(review.high)"] + shares.map { $0.said(at: scale) }
                + [column.said(outcome.shares.missed)],
            ["  review queue"] + shares.map { $0.saidRange(at: scale) ?? "" }
                + [column.saidRange(outcome.shares.missed)],
        ]
    }
}
