import Delimited
import Foundation
import Testing

@Suite("Numbers are rounded exactly")
struct CellNumberTests {
    /// Texts with the bits that Python's float() gives; Tests/Oracles/make_numbers.py made them.
    static func vectors() throws -> [(text: String, bits: UInt64)] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Fixtures/numbers.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "\t")
            return UInt64(cells[1], radix: 16).map { (String(cells[0]), $0) }
        }
    }

    @Test("the bits are Python's")
    func bits() throws {
        let vectors = try Self.vectors()
        #expect(vectors.count >= 2_000)
        for (text, bits) in vectors {
            let value = try CellNumber.read(text)
            #expect(value.bitPattern == bits, "\(text)")
        }
    }

    @Test("random numbers survive being written and read, at every length")
    func roundTrip() throws {
        var state: UInt64 = 2_026
        for round in 0..<60_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let unit = Double(state >> 11) / Double(1 << 53)
            let value =
                round % 3 == 0
                ? Double(bitPattern: state >> 1 & ~(1 << 62)) : round % 3 == 1 ? unit : -unit * 1e-4
            #expect(try CellNumber.read("\(value)").bitPattern == value.bitPattern, "\(value)")
            let digits = String(state % 1_000_000_000_000_000_000)
            let text = "0." + digits.prefix(round % 18 + 1)
            #expect(try CellNumber.read(text) == Double(text), "\(text)")
        }
    }
}
