import Charting
import Quantities
import Scoring

/// Draws a trade-off; the one place of the command that knows the chart.
enum TradeOffDrawing {
    /// All thresholds of a labelled set, with the one that matters most marked.
    ///
    /// - Throws: `Failure` where the counts cannot be drawn.
    static func svg(of tradeOff: TradeOff, base: BaseNoun) throws -> String {
        guard let volume = tradeOff.request.volume?.perDay else {
            throw Failure(message: "the chart counts items a day; pass --volume, such as --volume 5000/day")
        }
        guard let chosen = marked(tradeOff) else {
            throw Failure(
                message: "stopping nothing leaves nothing to draw; pass --threshold with one to mark")
        }
        do throws(ChartError) {
            return try TradeOffChart(
                tradeOff.scores.points, volume: volume, mix: tradeOff.mix, chosen: chosen,
                names: names(base: base.plural)
            ).svg
        } catch {
            throw Failure(message: error.message)
        }
    }

    /// The rows that a draft holds; the review queue and stopping nothing have no place on a line of thresholds.
    ///
    /// `nil` where fewer than two rows can be placed, or a person wrote something that is no count.
    static func chart(of table: FrozenTradeOff) -> TradeOffChart? {
        guard table.period == "a day" else { return nil }
        var settings: [TradeOffChart.Setting] = []
        var chosen: Double?
        for row in table.rows {
            guard let threshold = Double(row.threshold) else { continue }
            guard let wrong = row.legitimateStopped.value, let through = row.violationsThrough.value else {
                return nil
            }
            settings.append(.init(threshold: threshold, stoppedByMistake: wrong, letThrough: through))
            if row.option.split(separator: ",").contains("recommended") { chosen = threshold }
        }
        guard settings.count > 1 else { return nil }
        return try? TradeOffChart(settings, chosen: chosen, names: names(base: table.base))
    }

    private static func names(base: String) -> TradeOffChart.Names {
        TradeOffChart.Names(
            stoppedByMistake: "legitimate \(base) stopped", letThrough: "violations let through")
    }

    private static func marked(_ tradeOff: TradeOff) -> Double? {
        let order: [TradeOffRole] = [.recommended, .current, .nearestCompromise]
        let finite = tradeOff.rows.filter { $0.point.threshold.isFinite }
        let row =
            order.lazy.compactMap { role in finite.first { $0.roles.contains(role) } }.first ?? finite.last
        return row?.point.threshold
    }
}
