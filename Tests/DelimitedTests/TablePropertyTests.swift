import Delimited
import Testing

/// 10,000 seeded tables.
@Suite("Tables that are written as RFC 4180 has it")
struct TablePropertyTests {
    /// Cells that need quotes, or look as if they did.
    static let pieces = [
        "", "a", "0.5", "é", "\u{1F469}\u{200D}\u{1F4BB}", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n",
        "'", "=1+1",
        "NaN", "-", "\u{FEFF}", " ", "long word ",
    ]

    static func quoted(_ cell: String) -> String {
        "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    @Test("are read back cell by cell, in pieces of any size")
    func roundTrip() throws {
        var state: UInt64 = 20_261_125
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<10_000 {
            let columns = 1 + next(4)
            let delimiter = Delimiter.allCases[next(Delimiter.allCases.count)]
            let mark = delimiter.rawValue
            let ending = ["\n", "\r\n"][next(2)]
            let header = (0..<columns).map { "c\($0)" }
            let rows = (0..<(1 + next(5))).map { _ in
                (0..<columns).map { _ in
                    (0..<next(4)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
                }
            }
            let lines =
                [header.joined(separator: mark)] + rows.map { $0.map(Self.quoted).joined(separator: mark) }
            let text = lines.joined(separator: ending) + (next(2) == 0 ? ending : "")
            let table = try Table(Array(text.utf8), delimiter: delimiter, piece: 1 + next(40), buffer: 16)
            #expect(table.header == header)
            #expect(table.rows == rows, "\(text.debugDescription)")
        }
    }
}
