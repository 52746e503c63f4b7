import SourceText

/// Looks at the beginning of a table: its encoding, what separates its cells, and the names of its columns.
struct HeaderReader {
    let path: String

    /// The first line that is not empty, and its number. It stays in the buffer; a byte order mark does not.
    func firstLine(_ input: inout InputBuffer) throws(SourceError) -> (bytes: [UInt8], number: Int) {
        _ = try input.have(4)
        try refuseOtherEncodings(Array(input.bytes[input.start..<min(input.end, input.start + 4)]))
        if input.bytes[input.start..<input.end].starts(with: [0xEF, 0xBB, 0xBF]) { input.start += 3 }
        var number = 1
        while try input.have(2) || input.available > 0, isLineEnd(input.bytes[input.start]) {
            let isPair =
                input.available > 1 && input.bytes[input.start] == 0x0D
                && input.bytes[input.start + 1] == 0x0A
            input.start += isPair ? 2 : 1
            number += 1
        }
        guard input.available > 0 else { throw empty }
        input.rowStart = input.start
        while true {
            let waiting = input.bytes[input.start..<input.end]
            if let end = waiting.firstIndex(where: isLineEnd) { return (Array(waiting[..<end]), number) }
            guard !input.isAtEnd, input.available < InputBuffer.longestRow else {
                return (Array(waiting), number)
            }
            _ = try input.have(input.available + 1)
        }
    }

    /// The delimiter that was asked for, or the only one in the header.
    ///
    /// - Throws: `SourceError` where the header looks like another one, or where two would do.
    func delimiter(asked: Delimiter?, in header: [UInt8]) throws(SourceError) -> Delimiter {
        let found = Delimiter.candidates(in: header)
        guard let asked else {
            guard found.count < 2 else {
                throw error(
                    "the header holds \(found.map(\.said).joined(separator: " and ")); pass --delimiter with the one that separates the columns"
                )
            }
            return found.first ?? .comma
        }
        guard found.contains(asked) || found.isEmpty else {
            throw error(
                "the header has no \(asked.said); it looks like \(found[0].said) separate the columns")
        }
        return asked
    }

    /// Refuses names that are missing or not unique.
    func check(
        _ names: [String], asked delimiter: Delimiter, place: (Int) -> SourceLocation
    ) throws(SourceError) {
        var columns: [String: Int] = [:]
        for (column, name) in names.enumerated() {
            guard !name.isEmpty else {
                throw SourceError(
                    path: path, location: place(column),
                    message:
                        "column \(column + 1) has no name; give it one, or leave it out (in pandas: index=False)"
                )
            }
            if let first = columns[name] {
                throw SourceError(
                    path: path, location: place(column),
                    message:
                        "columns \(first + 1) and \(column + 1) are both called '\(name)'; rename one of them"
                )
            }
            columns[name] = column
        }
    }

    /// The error for a file without a header.
    var empty: SourceError { error("the file is empty; it needs a header and a row for each item") }

    private func refuseOtherEncodings(_ start: [UInt8]) throws(SourceError) {
        let isUTF16 = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
        if isUTF16 { throw error("the file is UTF-16; save it as UTF-8 (in Excel: CSV UTF-8)") }
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private func error(_ message: String) -> SourceError {
        SourceError(path: path, line: 1, message: message)
    }
}
