/// Where each line of a text begins, so that an offset can be told as a line and a column.
///
/// A line ends with LF, CRLF or a CR alone. Offsets count UTF-8 bytes from 0.
public struct LineTable: Hashable, Sendable {
    /// The offset of each line's first byte, ascending.
    public let starts: [Int]
    /// The number of bytes in the text.
    public let end: Int

    /// Scans the bytes once; an empty text has one empty line.
    public init(of bytes: [UInt8]) {
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                guard byte <= 0x0D, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
                if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
                    index += 1
                }
                if index < bytes.count { starts.append(index) }
            }
        }
        self.starts = starts
        end = bytes.count
    }

    /// The bytes of a line with its ending; lines count from 0 here.
    public func range(ofLine line: Int) -> Range<Int> {
        starts[line]..<(line + 1 < starts.count ? starts[line + 1] : end)
    }

    /// The line and column of an offset; an offset past the end is the end.
    public func location(of offset: Int) -> SourceLocation {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return SourceLocation(line: low + 1, column: min(offset, end) - starts[low] + 1)
    }
}
