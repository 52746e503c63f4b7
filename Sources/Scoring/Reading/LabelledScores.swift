import Delimited
import Quantities
import SourceText

/// A labelled set that was read from a table of scores.
public struct LabelledScores: Sendable {
    /// The file as the person named it.
    public let path: String
    /// Every operating point of the set.
    public let points: OperatingPoints
    /// The labels that stand for legitimate items, as far as they were kept.
    public let legitimateLabels: [String]

    /// Reads all rows; one number of 8 bytes is kept for each.
    ///
    /// - Parameter progress: is told the number of rows read, now and then.
    /// - Throws: `SourceError` with the place: a column that is not there, a score that is not a finite decimal
    ///   number, a label that says nothing, no rows, labels of one kind only.
    public init(
        _ reader: consuming DelimitedReader, columns: ScoreColumns, progress: (Int) -> Void = { _ in }
    ) throws(SourceError) {
        let path = reader.path
        let (scores, labels) = (
            try reader.column(named: columns.score), try reader.column(named: columns.label)
        )
        guard scores != labels else {
            throw SourceError(
                path: path, line: 1,
                message: "'\(columns.score)' cannot be both the scores and the labels; name two columns")
        }
        var label = LabelReader(positive: columns.positive)
        var collector = ScoreCollector()
        while try reader.next() {
            let score = try Self.score(reader, scores, columns)
            let isViolation = try label.isViolation(reader, labels)
            try Self.add(score, isViolation, to: &collector, reader, scores)
            if collector.count & 0xF_FFFF == 0 { progress(collector.count) }
        }
        guard collector.count > 0 else {
            throw SourceError(
                path: path, message: "there is a header and no row; give at least one item of each kind")
        }
        try label.check(path, column: columns.label)
        legitimateLabels = label.known.filter { !$0.isViolation }.map(\.text)
        self.path = path
        do throws(QuantityError) {
            points = try OperatingPoints(collector)
            try points.requireBothKinds()
        } catch {
            throw SourceError(path: path, message: Self.message(for: error, columns, label))
        }
    }

    private static func score(
        _ row: DelimitedReader, _ column: Int, _ columns: ScoreColumns
    ) throws(SourceError) -> Double {
        let result = row.bytes(of: column) { bytes in
            Result { () throws(CellNumber.Fault) -> Double in try CellNumber.read(bytes) }
        }
        switch result {
        case .success(let score): return score
        case .failure(let fault):
            throw row.error(inColumn: column, ScoreFault(fault, typed: row.text(of: column)).message)
        }
    }

    private static func add(
        _ score: Double, _ isViolation: Bool, to collector: inout ScoreCollector, _ row: DelimitedReader,
        _ column: Int
    ) throws(SourceError) {
        do throws(QuantityError) {
            try collector.add(score, isViolation: isViolation)
        } catch {
            throw row.error(inColumn: column, error.message)
        }
    }

    private static func message(for error: QuantityError, _ columns: ScoreColumns, _ label: LabelReader)
        -> String
    {
        guard case .oneClassOnly(let positive) = error else { return error.message }
        let labels = label.known.map { "'\($0.text)'" }.joined(separator: ", ")
        let kind = positive ? "a violation" : "legitimate"
        return
            "every item in the column '\(columns.label)' is \(kind) (\(labels)); a threshold needs items of both"
            + " kinds to be chosen by"
    }
}
