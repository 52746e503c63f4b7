import Testing

@testable import Quantities

@Suite("Totals stated in prose are found")
struct StatedTotalTests {
    @Test(
        "beside a word that says so, and nowhere else",
        arguments: [
            ("It took 14 hours in all.", ["14 hours"]), ("In all, it took 14 hours.", ["14 hours"]),
            ("A total of 42 people were affected.", ["42"]), ("The total is 12,000 EUR.", ["12,000 EUR"]),
            ("The parts add up to about 1,200 items.", ["about 1,200"]),
            ("42 people altogether, 3 twice", ["42"]),
            ("It took 14 hours.", []), ("In all 3 regions it took 14 hours.", []),
            ("We do not know it in all. Then 14 hours went by.", []), ("| 14 hours in all |", []),
            ("a total of {cost}", []), ("in all", []), ("total of", []), ("", []),
            ("more than 3 h 20 min in total", ["more than 3 h 20 min"]),
            ("The total of the first is 40, that of both a total of 50.", ["40", "50"]),
        ])
    func found(text: String, typed: [String]) {
        #expect(StatedTotal.all(in: text).map(\.typed) == typed)
    }

    @Test("with their place in bytes and what they count")
    func place() throws {
        let text = "Caf\u{E9}.\r\nIn all, about 42 affected people waited."
        let total = try #require(StatedTotal.all(in: text).first)
        #expect(total.nouns == ["affected", "people"])
        let bytes = Array(text.utf8)[total.offset..<(total.offset + total.typed.utf8.count)]
        #expect(String(decoding: bytes, as: UTF8.self) == "about 42")
        #expect(StatedTotal.all(in: "42 in all").first?.nouns == [])
        #expect(StatedTotal.all(in: "a total of 42, which hours").first?.nouns == [])
    }
}
