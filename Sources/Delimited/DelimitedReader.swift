import SourceText

/// Reads a table of delimited text row by row, in memory that does not grow with the file (RFC 4180).
///
///     var reader = try DelimitedReader(path: "scores.csv", delimiter: nil) { buffer in … }
///     let score = try reader.column(named: "score")
///     while try reader.next() { … reader.bytes(of: score) { … } … }
///
/// Strict where others guess: every row has as many cells as the header, every quote is closed, every column
/// has a name of its own, and the text is UTF-8. Lines without anything in them are skipped; blanks around a
/// cell that is not quoted do not belong to it.
public struct DelimitedReader {
    /// Puts the next bytes of the file into a buffer and says how many; 0 at the end.
    public typealias Fill = (UnsafeMutableRawBufferPointer) throws(SourceError) -> Int

    /// The file as the person named it.
    public let path: String
    /// What separates the cells.
    public let delimiter: Delimiter
    /// The names of the columns, in their order.
    public private(set) var header: [String] = []

    private var input: InputBuffer
    private let scanner: RowScanner
    private var cells: [RowScanner.Cell] = []
    /// The line on which the row begins, and that on which the next one will.
    private var line = 1
    private var nextLine = 1

    /// Opens a table and reads its header.
    ///
    /// - Parameters:
    ///   - delimiter: `nil` to take the one that the header uses.
    ///   - bufferSize: how many bytes are asked for at once.
    ///   - fill: where the bytes come from.
    /// - Throws: `SourceError` for an empty file, another encoding than UTF-8, a header in which a name is
    ///   missing or stands twice, and one that another delimiter separates.
    public init(
        path: String, delimiter: Delimiter?, bufferSize: Int = 1 << 18, fill: @escaping Fill
    ) throws(SourceError) {
        self.path = path
        input = InputBuffer(path: path, size: bufferSize, fill: fill)
        let opening = HeaderReader(path: path)
        let line = try opening.firstLine(&input)
        self.delimiter = try opening.delimiter(asked: delimiter, in: line.bytes)
        scanner = RowScanner(delimiter: self.delimiter.byte)
        (self.line, nextLine) = (line.number, line.number)
        guard try scanRow() else { throw opening.empty }
        let names = cells.indices.map { text(of: $0) }
        try opening.check(names, asked: self.delimiter) { location(ofColumn: $0) }
        header = names
    }

    /// The place of a column by its name.
    ///
    /// - Throws: `SourceError` with the nearest name, or all of them.
    public func column(named name: String) throws(SourceError) -> Int {
        if let index = header.firstIndex(of: name) { return index }
        let columns = header.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        throw SourceError(
            path: path, line: line,
            message: "no column is called '\(name)'"
                + Spelling.suggestion(for: name, in: header, otherwise: "; there is \(columns)"))
    }

    /// Reads the next row; false after the last.
    ///
    /// - Throws: `SourceError` with the place: too few or too many cells, a quote that is not closed or stands
    ///   inside a cell, a NUL, bytes that are not UTF-8.
    public mutating func next() throws(SourceError) -> Bool {
        line = nextLine
        guard try scanRow() else { return false }
        guard cells.count == header.count else { throw wrongCount() }
        return true
    }

    /// The bytes of a cell without its quotes; a doubled quote is still doubled.
    @inline(__always)
    public func bytes<Result>(of column: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let (start, end) = (cells[column].start, cells[column].end)
        return input.bytes.withUnsafeBufferPointer { use(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    /// The text of a cell.
    public func text(of column: Int) -> String {
        let text = bytes(of: column) { String(decoding: $0, as: UTF8.self) }
        guard cells[column].isQuoted, text.utf8.contains(UInt8(ascii: "\"")) else { return text }
        return text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
    }

    /// Where a cell stands in the file; line endings within quotes are counted.
    public func location(ofColumn column: Int) -> SourceLocation {
        guard column < cells.count else { return SourceLocation(line: line, column: 1) }
        return location(of: cells[column].start - (cells[column].isQuoted ? 1 : 0))
    }

    /// An error about a cell of this row.
    public func error(inColumn column: Int, _ message: String) -> SourceError {
        SourceError(path: path, location: location(ofColumn: column), message: message)
    }

    // MARK: Rows

    /// Finds the cells of the next row that is not empty.
    private mutating func scanRow() throws(SourceError) -> Bool {
        var wanted = 1
        while true {
            guard try input.have(wanted) else { return false }
            switch look() {
            case .row(let next, let lines, let hasHighBytes):
                let start = input.start
                input.start = next
                nextLine = line + lines
                if cells.count == 1, !cells[0].isQuoted, cells[0].start == cells[0].end {
                    line = nextLine
                    wanted = 1
                    continue
                }
                input.rowStart = start
                if hasHighBytes { try checkEncoding(start..<next) }
                trim()
                return true
            case .needsMore:
                guard input.available < InputBuffer.longestRow else { throw tooLong() }
                wanted = input.available + 1
            case .fault(let fault, let place):
                input.rowStart = input.start
                throw SourceError(path: path, location: location(of: place), message: message(for: fault))
            }
        }
    }

    private mutating func look() -> RowScanner.Outcome {
        let (start, end, isLast) = (input.start, input.end, input.isAtEnd)
        return input.bytes.withUnsafeBufferPointer { bytes in
            scanner.scan(
                UnsafeBufferPointer(rebasing: bytes[..<end]), from: start, isLast: isLast, into: &cells)
        }
    }

    /// Blanks around a cell that is not quoted are left out.
    private mutating func trim() {
        let separator = delimiter.byte
        input.bytes.withUnsafeBufferPointer { bytes in
            func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 && separator != 0x09 }
            for index in cells.indices where !cells[index].isQuoted {
                while cells[index].start < cells[index].end, isBlank(bytes[cells[index].start]) {
                    cells[index].start += 1
                }
                while cells[index].start < cells[index].end, isBlank(bytes[cells[index].end - 1]) {
                    cells[index].end -= 1
                }
            }
        }
    }

    // MARK: What is wrong

    private func location(of offset: Int) -> SourceLocation {
        let before = LineTable(of: Array(input.bytes[input.rowStart..<offset]) + [0x20])
        let place = before.location(of: offset - input.rowStart)
        return SourceLocation(line: line + place.line - 1, column: place.column)
    }

    private func message(for fault: RowScanner.Fault) -> String {
        switch fault {
        case .unclosedQuote: "this quote is never closed; add '\"' where the cell ends"
        case .quoteInCell:
            "a quote inside a cell that does not begin with one; put the cell in quotes and double this one"
        case .textAfterQuote:
            "text after a closing quote; double the quotes inside the cell, or add \(delimiter.said) after it"
        case .nul: "a NUL byte; save the file as UTF-8 text"
        }
    }

    private func wrongCount() -> SourceError {
        let isShort = cells.count < header.count
        let column = isShort ? max(0, cells.count - 1) : header.count
        let cure =
            isShort
            ? "the cell for '\(header[cells.count])' is missing"
            : "put a cell that holds \(delimiter.said) in quotes, or take the extra cells out"
        let count = "\(cells.count) \(cells.count == 1 ? "cell" : "cells")"
        return error(inColumn: column, "this row has \(count), the header \(header.count); \(cure)")
    }

    private func tooLong() -> SourceError {
        SourceError(
            path: path, line: line,
            message:
                "this row is longer than \(InputBuffer.longestRow >> 20) MiB; look for a quote that is never closed"
        )
    }

    private func checkEncoding(_ row: Range<Int>) throws(SourceError) {
        guard String(validating: input.bytes[row], as: UTF8.self) == nil else { return }
        do throws(SourceError) {
            _ = try SourceFile(path: path, bytes: Array(input.bytes[row]), limit: .max)
        } catch {
            guard let place = error.location else { throw error }
            let start = location(of: input.rowStart)
            throw SourceError(
                path: path, line: start.line + place.line - 1, column: place.column,
                message: "not UTF-8; save the file as UTF-8")
        }
    }
}
