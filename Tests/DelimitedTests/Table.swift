import Delimited
import SourceText

/// A table read whole, for tests.
struct Table {
    var delimiter = Delimiter.comma
    var header: [String] = []
    var rows: [[String]] = []

    /// - Parameter piece: how many bytes a read gives at most, to cut rows in all places.
    init(
        _ bytes: [UInt8], path: String = "t.csv", delimiter: Delimiter? = nil, piece: Int = .max,
        buffer: Int = 1 << 16
    ) throws(SourceError) {
        var offset = 0
        var reader = try DelimitedReader(path: path, delimiter: delimiter, bufferSize: buffer) { target in
            let count = min(target.count, piece, bytes.count - offset)
            target.copyBytes(from: bytes[offset..<offset + count])
            offset += count
            return count
        }
        self.delimiter = reader.delimiter
        header = reader.header
        while try reader.next() {
            rows.append(header.indices.map { reader.text(of: $0) })
        }
    }

    init(_ text: String, delimiter: Delimiter? = nil) throws(SourceError) {
        try self.init(Array(text.utf8), delimiter: delimiter)
    }

    /// The error that reading a text throws; nothing where it can be read.
    static func error(_ text: String, delimiter: Delimiter? = nil) -> String {
        do throws(SourceError) {
            _ = try Table(text, delimiter: delimiter)
            return "no error"
        } catch {
            return error.description
        }
    }
}
