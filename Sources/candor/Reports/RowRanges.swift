import Quantities
import Scoring

/// The likely ranges of one row, 95%: of the counts in the volume's day, and of the rates, each with its own
/// denominator (R7.2).
struct RowRanges {
    /// A range and the name of what it is of.
    typealias Named = (name: String, ends: (low: Double, high: Double)?)

    /// Items stopped a day; `nil` without a volume.
    let stopped: Double?
    /// The counts, `nil` without a volume.
    let counts: [Named]
    /// The rates; `nil` where one is not defined, and for a precision that was worked out for another mix.
    let rates: [Named]

    init(_ row: TradeOffRow, volume: Double?) {
        func count(_ share: LiveShare) -> (Double, Double)? {
            volume.map { (share.low * $0, share.high * $0) }
        }
        stopped = volume.map { row.stopped.value * $0 }
        counts = [
            ("stopped", count(row.stopped)), ("legitimateStopped", count(row.legitimateStopped)),
            ("violationsThrough", count(row.violationsThrough)),
        ]
        let point = row.point
        // Stopping nothing is not uncertain.
        let isCertain = point.threshold == .infinity
        func rate(_ sample: Sample?) -> (Double, Double)? {
            sample.map { sample in
                isCertain
                    ? (sample.share.approximate, sample.share.approximate)
                    : (sample.interval.low, sample.interval.high)
            }
        }
        rates = [
            ("precision", row.mix == .same ? rate(point.precisionSample) : nil),
            ("recall", rate(point.recallSample)), ("blockRate", (row.stopped.low, row.stopped.high)),
            ("missRate", rate(point.missSample)), ("falseBlockRate", rate(point.falseBlockSample)),
        ]
    }

    /// The members of a JSON object, without its braces: `"stopped": 60.0, "stoppedRange": [57.1, 63.0], …`.
    var json: String {
        let ranges = (counts + rates).map { named in
            let ends = named.ends.map { "[\(JSONText.number($0.low)), \(JSONText.number($0.high))]" }
            return "\"\(named.name)Range\": \(ends ?? "null")"
        }
        return (["\"stopped\": \(JSONText.number(stopped))"] + ranges).joined(separator: ", ")
    }

    /// The columns of a CSV: a count and its ends, and the ends of the miss rate.
    static let names =
        ["stopped"]
        + ["stopped", "legitimateStopped", "violationsThrough", "missRate"].flatMap {
            ["\($0)Low", "\($0)High"]
        }

    /// The cells below `names`; empty where a number is not defined.
    var csv: String {
        let ends = (counts + rates.filter { $0.name == "missRate" }).flatMap {
            [$0.ends?.low, $0.ends?.high]
        }
        return ([stopped] + ends).map { number in number.map { "\($0)" } ?? "" }.joined(separator: ",")
    }
}
