import Delimited
import Quantities
import Scoring
import SourceText

/// A table: every row and cell, then as scores with labels.
enum DelimitedBody {
    static func run(_ bytes: [UInt8]) {
        read(bytes)
        for delimiter in [",", ";", "\t"] { score(bytes, delimiter) }
    }

    private static func reader(_ bytes: [UInt8], _ delimiter: String?) -> DelimitedReader? {
        var rest = bytes[...]
        return try? DelimitedReader(path: "a.csv", delimiter: delimiter.flatMap(Delimiter.init(typed:))) {
            (buffer: UnsafeMutableRawBufferPointer) throws(SourceError) -> Int in
            // A few bytes at a time, so that every boundary is met.
            let count = min(buffer.count, 7, rest.count)
            buffer.copyBytes(from: rest.prefix(count))
            rest = rest.dropFirst(count)
            return count
        }
    }

    private static func read(_ bytes: [UInt8]) {
        guard var reader = reader(bytes, nil) else { return }
        while (try? reader.next()) == true {
            for column in reader.header.indices {
                _ = reader.text(of: column)
                precondition(reader.location(ofColumn: column).line >= 1)
                _ = reader.bytes(of: column) { try? CellNumber.read($0) }
            }
        }
    }

    private static func score(_ bytes: [UInt8], _ delimiter: String) {
        guard let reader = reader(bytes, delimiter), reader.header.count > 1 else { return }
        let columns = ScoreColumns(score: reader.header[0], label: reader.header[1], positive: nil)
        guard let scores = try? LabelledScores(reader, columns: columns) else { return }
        for point in scores.points {
            precondition(point.items == scores.points.items, "items were lost")
        }
    }
}
