/// Finds the cells of one row in a buffer: the grammar of RFC 4180, applied strictly.
///
/// A row ends with LF, CRLF or a CR alone. A cell is quoted from its first byte to its last, or not at all;
/// a quote inside is doubled.
struct RowScanner {
    let delimiter: UInt8

    /// Where a cell stands in the buffer, its quotes left out.
    struct Cell {
        var start: Int
        var end: Int
        var isQuoted: Bool
    }

    /// What a look at the buffer found.
    enum Outcome {
        /// A row; `next` is where the row after it begins, `lines` how many line endings it holds.
        case row(next: Int, lines: Int, hasHighBytes: Bool)
        /// The buffer ends within the row.
        case needsMore
        case fault(Fault, at: Int)
    }

    /// What is wrong with a row.
    enum Fault {
        case unclosedQuote, quoteInCell, textAfterQuote, nul
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let quote = UInt8(ascii: "\"")

    /// Looks for a row from `start` on.
    ///
    /// - Parameters:
    ///   - isLast: whether nothing follows the buffer.
    ///   - cells: gets the cells; what it held is dropped.
    func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool, into cells: inout [Cell]
    ) -> Outcome {
        cells.removeAll(keepingCapacity: true)
        var (index, lines) = (start, 0)
        var high: UInt8 = 0
        while true {
            if index < bytes.count, bytes[index] == Self.quote {
                let opening = index
                switch closing(bytes, after: opening, isLast: isLast, lines: &lines, high: &high) {
                case .closed(let end):
                    cells.append(Cell(start: opening + 1, end: end, isQuoted: true))
                    index = end + 1
                case .needsMore: return .needsMore
                case .fault(let fault, let place): return .fault(fault, at: place)
                }
            } else {
                let first = index
                index = plainEnd(bytes, from: index, high: &high)
                cells.append(Cell(start: first, end: index, isQuoted: false))
            }
            guard index < bytes.count else {
                guard isLast else { return .needsMore }
                return .row(next: index, lines: lines, hasHighBytes: high >= 0x80)
            }
            let byte = bytes[index]
            if byte == delimiter {
                index += 1
                continue
            }
            guard byte == Self.lineFeed || byte == Self.carriageReturn else {
                return .fault(fault(of: byte, afterQuoted: cells.last?.isQuoted ?? false), at: index)
            }
            guard let next = lineEnd(bytes, at: index, isLast: isLast) else { return .needsMore }
            return .row(next: next, lines: lines + 1, hasHighBytes: high >= 0x80)
        }
    }

    private func fault(of byte: UInt8, afterQuoted: Bool) -> Fault {
        if byte == 0 { return .nul }
        return afterQuoted ? .textAfterQuote : .quoteInCell
    }

    /// The end of an unquoted cell: the first byte that cannot stand in one.
    @inline(__always)
    private func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, high: inout UInt8) -> Int {
        var index = start
        var seen: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            let stops =
                byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
                || byte == Self.quote || byte == 0
            if stops { break }
            seen |= byte
            index += 1
        }
        high |= seen
        return index
    }

    private enum Closing {
        case closed(Int)
        case needsMore
        case fault(Fault, at: Int)
    }

    /// The quote that ends a cell; doubled ones do not.
    private func closing(
        _ bytes: UnsafeBufferPointer<UInt8>, after opening: Int, isLast: Bool, lines: inout Int,
        high: inout UInt8
    ) -> Closing {
        var index = opening + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Self.quote {
                guard index + 1 < bytes.count else { return isLast ? .closed(index) : .needsMore }
                guard bytes[index + 1] == Self.quote else { return .closed(index) }
                index += 1
            } else if byte == Self.lineFeed || byte == Self.carriageReturn && !isPair(bytes, index) {
                lines += 1
            } else if byte == 0 {
                return .fault(.nul, at: index)
            }
            high |= byte
            index += 1
        }
        return isLast ? .fault(.unclosedQuote, at: opening) : .needsMore
    }

    private func isPair(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == Self.lineFeed
    }

    /// Where the next line begins; `nil` where the other half of CRLF may still come.
    private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, isLast: Bool) -> Int? {
        guard bytes[index] == Self.carriageReturn else { return index + 1 }
        guard index + 1 < bytes.count else { return isLast ? index + 1 : nil }
        return bytes[index + 1] == Self.lineFeed ? index + 2 : index + 1
    }
}
