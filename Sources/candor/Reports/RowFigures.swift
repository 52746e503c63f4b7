import Quantities
import Scoring

/// The numbers of one operating point, in the order and by the names that scripts rely on.
///
/// Block rate and precision, and the counts a day, hold for live traffic where a base rate was given (R7.4).
struct RowFigures {
    let point: OperatingPoint
    let rates: LiveRates?
    let volume: Double?

    init(_ point: OperatingPoint, _ tradeOff: TradeOff) {
        self.point = point
        rates = LiveRates(point, mix: tradeOff.mix)
        volume = tradeOff.request.volume?.perDay
    }

    static let names = [
        "threshold", "tp", "fp", "fn", "tn", "precision", "recall", "blockRate", "missRate", "falseBlockRate",
        "legitimateStopped", "violationsThrough",
    ]

    private var numbers: [Double?] {
        [
            rates?.precision, point.recall, rates?.blockRate, point.missRate, point.falseBlockRate,
            volume.flatMap { rates?.legitimateStopped(of: $0) },
            volume.flatMap { rates?.violationsThrough(of: $0) },
        ]
    }

    private var counts: [Int] {
        [point.truePositives, point.falsePositives, point.falseNegatives, point.trueNegatives]
    }

    private var values: [String?] {
        let threshold = point.threshold.isFinite ? "\(point.threshold)" : nil
        return [threshold] + counts.map(String.init) + numbers.map { $0.map { "\($0)" } }
    }

    /// The members of a JSON object, without its braces.
    var json: String {
        zip(Self.names, values).map { "\"\($0)\": \($1 ?? "null")" }.joined(separator: ", ")
    }

    /// The cells of a row; empty where a number is not defined.
    var csv: String { values.map { $0 ?? "" }.joined(separator: ",") }
}
