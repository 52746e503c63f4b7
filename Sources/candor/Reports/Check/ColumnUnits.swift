import SourceText

/// Places of a file in the units in which different readers count columns.
struct ColumnUnits {
    private let bytes: [UInt8]
    private let lines: LineTable
    /// How many UTF-16 code units come before every 256th byte; empty where all bytes are ASCII.
    private var marks: [Int] = []

    private static let stride = 256

    init(_ bytes: [UInt8], _ lines: LineTable) {
        self.bytes = bytes
        self.lines = lines
        guard bytes.contains(where: { $0 >= 0x80 }) else { return }
        var units = 0
        for (offset, byte) in bytes.enumerated() {
            if offset.isMultiple(of: Self.stride) { marks.append(units) }
            units += Self.units(byte)
        }
        marks.append(units)
    }

    /// Line and column from 1; columns count bytes of UTF-8.
    func utf8(_ offset: Int) -> SourceLocation { lines.location(of: offset) }

    /// Line and column from 1; columns count code units of UTF-16.
    func utf16(_ offset: Int) -> SourceLocation {
        let place = lines.location(of: offset)
        guard !marks.isEmpty else { return place }
        let end = min(offset, bytes.count)
        return SourceLocation(line: place.line, column: count(end) - count(end - place.column + 1) + 1)
    }

    /// The UTF-16 code units before an offset.
    private func count(_ offset: Int) -> Int {
        let mark = offset / Self.stride
        return bytes[(mark * Self.stride)..<offset].reduce(marks[mark]) { $0 + Self.units($1) }
    }

    /// A character counts at its first byte: two units for those of four bytes.
    private static func units(_ byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }
}
