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
