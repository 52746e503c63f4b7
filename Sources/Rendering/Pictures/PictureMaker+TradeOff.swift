import Charting
import Drafting
import Scoring

extension PictureMaker {
    /// The chart of a trade-off table that a draft holds, drawn from the curve in its front matter.
    ///
    /// `nil` where there is no table, no curve, or where the two do not agree: a line through the few thresholds of a
    /// table would say what nobody counted. In Markdown the table says all, so nothing stands in the chart's place.
    func tradeOff(of answer: Answer) -> Picture? {
        guard let typed = brief.typedFields[TradeOffCurve.key], let curve = TradeOffCurve(typed),
            let table = FrozenTradeOff(in: answer.text), curve.agrees(with: table),
            let chart = Self.chart(of: curve, table)
        else { return nil }
        return Picture(name: "step:" + answer.step.id, html: chart.division, markdown: "")
    }

    private static func chart(of curve: TradeOffCurve, _ table: FrozenTradeOff) -> TradeOffChart? {
        let band = table.rows.lazy.compactMap(\.band).first
        let mark = band == nil ? mark(in: table) : nil
        var points = curve.points
        if let mark, let point = curve.counts(at: mark.threshold) { points.append(point) }
        let settings = points.map { point in
            TradeOffChart.Setting(
                threshold: point.threshold, stoppedByMistake: point.legitimateStopped,
                letThrough: point.violationsThrough)
        }
        return try? TradeOffChart(
            settings, chosen: mark?.threshold, as: mark?.reason ?? .chosen, band: band, unit: table.period,
            names: .init(of: table.base), isSmall: true)
    }

    /// The threshold that matters most, by the words of its row.
    private static func mark(in table: FrozenTradeOff) -> (threshold: Double, reason: TradeOffChart.Reason)? {
        let order: [TradeOffChart.Reason] = [.recommended, .nearestCompromise, .current]
        return order.lazy.compactMap { reason in
            table.rows.first { $0.reasons.contains(reason.rawValue) }
                .flatMap { Double($0.threshold) }.map { ($0, reason) }
        }.first
    }
}
