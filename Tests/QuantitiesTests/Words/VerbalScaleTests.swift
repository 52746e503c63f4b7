import Testing

@testable import Quantities

@Suite struct VerbalScaleTests {
    @Test(arguments: VectorFile.rows("verbal_probability.tsv"))
    func `every row of the published scales`(row: [String: String]) throws {
        let scale = try #require(VerbalScale(rawValue: row["scale"] ?? ""))
        let term = try #require(scale.terms.first { $0.word == row["term"] })
        #expect(term.low.decimalText == row["low_percent"])
        #expect(term.high.decimalText == row["high_percent"])
        #expect((term.includesLow ? "1" : "0") == row["low_inclusive"])
        #expect((term.includesHigh ? "1" : "0") == row["high_inclusive"])
        #expect(term.synonyms.joined(separator: "; ") == row["synonyms"])
    }

    @Test func `no term is made up`() {
        let rows = VectorFile.rows("verbal_probability.tsv")
        #expect(rows.count == 37)
        #expect(VerbalScale.allCases.map(\.terms.count).reduce(0, +) == rows.count)
    }

    @Test(
        arguments: [
            ("3%", "almost no chance", "remote chance", "extremely unlikely"),
            ("7%", "very unlikely", nil, "very unlikely"),
            ("50%", "roughly even chance", nil, "about as likely as not"),
            ("60%", "likely", "likely", "about as likely as not"),
            ("70%", "likely", "likely", "likely"),
            ("92%", "very likely", nil, "very likely"),
            ("100%", nil, "almost certain", "virtually certain"),
            ("0.5%", nil, "remote chance", "exceptionally unlikely"),
            ("55%", "roughly even chance", "likely", "about as likely as not"),
            ("80%", "very likely", "highly likely", "likely"),
        ] as [(String, String?, String?, String?)])
    func `a share has the narrowest word of each scale`(
        share: String, icd203: String?, phia: String?, ipcc: String?
    ) throws {
        let share = try Share(share)
        #expect(VerbalScale.icd203.term(for: share)?.word == icd203)
        #expect(VerbalScale.phia.term(for: share)?.word == phia)
        #expect(VerbalScale.ipcc.term(for: share)?.word == ipcc)
        #expect(VerbalScale.readers.term(for: share) == nil)
    }

    @Test func `a word is said with its range`() throws {
        #expect(try VerbalScale.icd203.term(for: Share("92%"))?.said == "very likely (80-95%)")
        #expect(try VerbalScale.drugLabels.term(for: Share("0.05%"))?.said == "rare (0.01-0.1%)")
    }
}
