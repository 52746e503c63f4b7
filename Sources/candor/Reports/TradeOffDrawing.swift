import Charting
import Quantities
import Scoring

/// Draws a trade-off; the one place of the command that knows the chart.
enum TradeOffDrawing {
    /// All thresholds of the table, and what matters most marked: the band of a review queue, else the recommended
    /// threshold, the nearest compromise or the current one.
    ///
    /// - Throws: `Failure` where the counts cannot be drawn.
    static func svg(of tradeOff: TradeOff, base: BaseNoun) throws -> String {
        guard tradeOff.request.volume != nil else {
            throw Failure(message: "the chart counts items a day; pass --volume, such as --volume 5000/day")
        }
        let curve = TradeOffCurve(tradeOff)
        let mark = mark(tradeOff)
        let band = tradeOff.queue == nil ? nil : tradeOff.request.review.map { $0.low...$0.high }
        var settings = curve.points.map(setting)
        if let mark, let point = curve.counts(at: mark.threshold) { settings.append(setting(point)) }
        do throws(ChartError) {
            return try TradeOffChart(
                settings, chosen: band == nil ? mark?.threshold : nil, as: mark?.reason ?? .chosen,
                band: band,
                unit: tradeOff.scale.said(of: base), names: .init(of: base.plural)
            ).svg
        } catch {
            throw Failure(message: error.message)
        }
    }

    private static func setting(_ point: TradeOffCurve.Point) -> TradeOffChart.Setting {
        .init(
            threshold: point.threshold, stoppedByMistake: point.legitimateStopped,
            letThrough: point.violationsThrough)
    }

    /// What is marked, and as what; nothing is called chosen that nobody chose.
    private static func mark(_ tradeOff: TradeOff) -> (threshold: Double, reason: TradeOffChart.Reason)? {
        let candidates: [(OperatingPoint?, TradeOffChart.Reason)] = [
            (tradeOff.recommended?.point, .recommended), (tradeOff.compromise, .nearestCompromise),
            (tradeOff.rows.first { $0.roles.contains(.current) }?.point, .current),
        ]
        return candidates.lazy.compactMap { point, reason in
            point.flatMap { $0.threshold.isFinite ? ($0.threshold, reason) : nil }
        }.first
    }
}
