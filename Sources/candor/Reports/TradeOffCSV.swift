import Quantities
import Scoring

/// The rows of a trade-off with the names of the JSON, quoted as RFC 4180 has it; lines end with LF.
struct TradeOffCSV {
    let tradeOff: TradeOff
    let showsAll: Bool

    init(_ tradeOff: TradeOff, showsAll: Bool) {
        self.tradeOff = tradeOff
        self.showsAll = showsAll
    }

    /// Hands the text over in pieces.
    func write(to output: @escaping ([UInt8]) -> Void) {
        var buffer = ChunkedOutput(to: output)
        buffer.add(
            RowFigures.names.joined(separator: ",")
                + (showsAll ? "" : "," + RowRanges.names.joined(separator: ",") + ",roles") + "\n")
        if showsAll {
            for point in tradeOff.scores.points.ascending {
                buffer.add(RowFigures(point, tradeOff).csv + "\n")
            }
        } else {
            for row in tradeOff.rows {
                let ranges = RowRanges(row, volume: tradeOff.request.volume?.perDay)
                let figures = RowFigures(row.point, tradeOff).csv + "," + ranges.csv
                buffer.add(figures + "," + Self.quoted(row.said) + "\n")
            }
        }
        buffer.finish()
    }

    /// A cell that a spreadsheet takes as text: never as a formula.
    private static func quoted(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r\0".contains($0) } ?? false
        return "\""
            + ((isFormula ? "'" : "") + text).split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
