import Testing

@testable import Quantities

@Suite("Amounts are added up")
struct TotalTests {
    @Test(
        "where they are of one unit",
        arguments: [
            (["3", "4", "5"], "12"), (["1,200", "-", "34"], "1,234"), (["1.5", "2.5", ""], "4"),
            (["12,000 EUR", "€500"], "12,500 EUR"), (["1.2 million USD", "USD 300"], "1,200,300 USD"),
            (["45 min", "2 h 15 min"], "3 hours"), (["2 days", "6 hours"], "54 hours"),
            (["2 working days", "3 working days"], "5 working days"), (["40%", "58%"], "98%"),
            (["**3**", "_4_"], "7"),
        ])
    func sums(cells: [String], said: String) {
        #expect(Total(of: cells)?.said == said)
    }

    @Test(
        "and not where one is no amount, or of another unit",
        arguments: [
            ["3", "four"], ["3", "4 EUR"], ["3 EUR", "3 USD"], ["about 3", "4"], ["2026-12-04", "2"], ["3"],
            [],
            ["", "-"], ["2 days", "2 working days"], ["16/500", "3"], ["nan", "1"], ["-1", "2"],
        ])
    func refused(cells: [String]) {
        #expect(Total(of: cells) == nil)
    }

    @Test(
        "and a stated total agrees with them within its rounding",
        arguments: [
            (["20", "21"], "41", true), (["20", "21"], "42", false), (["20", "21"], "about 42", true),
            (["20", "21"], "about 50", false), (["20", "21"], "at least 40", true),
            (["20", "21"], "at least 42", false), (["20", "21"], "more than 41", false),
            (["20", "21"], "up to 41", true), (["20", "21"], "fewer than 41", false),
            (["20", "21"], "41 EUR", false), (["1.24", "2.25"], "3.5", true),
            (["1.24", "2.25"], "3.4", false),
            (["33.3%", "33.3%", "33.3%"], "100%", true), (["33.3%", "33.3%"], "100%", false),
            (["45 min", "30 min"], "1 h 15 min", true), (["45 min", "30 min"], "1 hour", false),
            (["600 EUR", "650 EUR"], "1,250 EUR", true), (["600 EUR", "650 EUR"], "1,300 EUR", false),
        ])
    func agreement(cells: [String], stated: String, agrees: Bool) throws {
        let total = try #require(Total(of: cells))
        #expect(total.agrees(with: try #require(Amount(stated))) == agrees)
    }

    @Test("whatever is in the cells, nothing traps and a sum of counts agrees with itself")
    func property() throws {
        var random = SplitMix64(seed: 20261125)
        for _ in 0..<10_000 {
            let cells = (0..<Int.random(in: 2...8, using: &random)).map { _ in
                String(Int.random(in: 0...99_999_999_999, using: &random))
            }
            let total = try #require(Total(of: cells))
            #expect(total.agrees(with: try #require(Amount(total.said))), "\(cells)")
            let letters = Array("0123456789.,%€$-+ hmindaysEUR~<>about")
            let noise = (0..<4).map { _ in
                String(
                    (0..<Int.random(in: 0...12, using: &random)).map { _ in
                        letters.randomElement(using: &random) ?? "x"
                    })
            }
            _ = Total(of: noise)?.said
        }
    }
}
