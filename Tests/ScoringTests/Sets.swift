import Delimited
import Quantities
import Scoring
import SourceText

/// Labelled sets for tests.
enum Sets {
    /// The set of spec 7.2: 20 items, 6 of them violations.
    static let scores = [
        0.97, 0.93, 0.91, 0.88, 0.81, 0.81, 0.74, 0.66, 0.62, 0.55, 0.5, 0.41, 0.38, 0.33, 0.27, 0.22, 0.18,
        0.12, 0.08,
        0.03,
    ]
    static let violations: Set<Int> = [0, 2, 3, 5, 7, 11]

    static var csv: String {
        "score,label\n" + scores.enumerated().map { "\($1),\(violations.contains($0) ? 1 : 0)\n" }.joined()
    }

    static func read(_ text: String = csv, positive: String? = nil) throws(SourceError) -> LabelledScores {
        var bytes = Array(text.utf8)[...]
        let reader = try DelimitedReader(path: "s.csv", delimiter: nil) { target in
            let count = min(target.count, bytes.count)
            target.copyBytes(from: bytes.prefix(count))
            bytes = bytes.dropFirst(count)
            return count
        }
        return try LabelledScores(
            reader, columns: ScoreColumns(score: "score", label: "label", positive: positive))
    }

    static func error(_ text: String, positive: String? = nil) -> String {
        do throws(SourceError) {
            _ = try read(text, positive: positive)
            return "no error"
        } catch {
            return error.description
        }
    }

    /// 2,000 items, 200 of them violations, whose scores overlap; made without random numbers.
    static func large() throws(SourceError) -> LabelledScores {
        let rows = (0..<2_000).map { item in
            let isViolation = item % 10 == 0
            let step = Double(item * 7_919 % 2_000) / 2_000
            return "\(isViolation ? 0.3 + 0.7 * step : 0.6 * step * step),\(isViolation ? 1 : 0)\n"
        }
        return try read("score,label\n" + rows.joined())
    }
}
