import Quantities

extension TradeOffCurve {
    /// The counts at thresholds so near each other that nothing between them shows.
    struct Sampling {
        private let tradeOff: TradeOff
        /// By threshold, the lowest first.
        private(set) var points: [Point] = []
        /// The largest count.
        private(set) var top = 0.0

        /// The least number of steps that the drawing's width is cut into.
        private static let steps = 240.0
        /// The drawing goes on below the lowest threshold of the table as long as it grows by no more than this.
        private static let headroom = 1.15

        init(_ tradeOff: TradeOff) {
            self.tradeOff = tradeOff
            let range = tradeOff.scores.points.range
            var asked = tradeOff.rows.map(\.point.threshold).filter(\.isFinite)
            if let review = tradeOff.request.review, tradeOff.queue != nil {
                asked += [review.low, review.high]
            }
            asked = asked.filter(range.contains)
            let from = asked.min() ?? range.lowerBound
            var grid = Self.grid(range.lowerBound, range.upperBound, steps: Self.steps)
            // The step follows the part that is shown, which may be a small part of all scores.
            let start = start(among: grid, beforeAnyOf: asked, from)
            grid = Self.grid(start, range.upperBound, steps: Self.steps)
            let thresholds = Set(grid + asked + [start, range.upperBound]).sorted()
            points = thresholds.compactMap(point)
            top = points.top
        }

        /// The lowest threshold whose counts hardly exceed those that have to be shown anyway.
        private func start(among grid: [Double], beforeAnyOf asked: [Double], _ from: Double) -> Double {
            let all = LiveShare.violationsThrough(tradeOff.scores.points.stoppingNothing, mix: tradeOff.mix)
            let shown = asked.compactMap(point).reduce(all.value * tradeOff.scale.items) {
                max($0, $1.legitimateStopped, $1.violationsThrough)
            }
            let fitting = grid.first {
                point($0).map { $0.legitimateStopped <= Self.headroom * shown } ?? false
            }
            return min(from, fitting ?? from)
        }

        private func point(_ threshold: Double) -> Point? {
            let point = tradeOff.scores.points.point(at: threshold)
            guard let rates = LiveRates(point, mix: tradeOff.mix) else { return nil }
            let items = tradeOff.scale.items
            return Point(
                threshold: threshold, legitimateStopped: rates.legitimateStopped(of: items),
                violationsThrough: rates.violationsThrough(of: items))
        }

        /// Round thresholds between two, at least so many where that can be.
        private static func grid(_ low: Double, _ high: Double, steps: Double) -> [Double] {
            let span = high - low
            guard span.isFinite, span > max(low.magnitude, high.magnitude) * 1e-9 else { return [low, high] }
            var exponent = 0
            var step = 1.0
            while step > span / steps, exponent < 15 {
                (step, exponent) = (power(-exponent - 1), exponent + 1)
            }
            while step * 10 <= span / steps, exponent > -15 {
                (step, exponent) = (power(-exponent + 1), exponent - 1)
            }
            guard step <= span / steps, span / step < 10 * steps * 1.001 else {
                return even(low, span, steps)
            }
            let (first, last) = ((low / step).rounded(.up), (high / step).rounded(.down))
            return stride(from: first, through: last, by: 1).map { multiple in
                // Division by a whole power keeps 3 * 0.1 at 0.3.
                exponent > 0 ? multiple / power(exponent) : multiple * step
            }
        }

        private static func even(_ low: Double, _ span: Double, _ steps: Double) -> [Double] {
            stride(from: 0, through: steps, by: 1).map { low + span * $0 / steps }
        }

        private static func power(_ exponent: Int) -> Double {
            let whole = (0..<exponent.magnitude).reduce(1.0) { product, _ in product * 10 }
            return exponent < 0 ? 1 / whole : whole
        }
    }
}
