import Testing

@testable import Checking

@Suite("Numbers that do not fit each other")
struct NumberTests {
    private func found(_ text: String, _ rule: String) throws -> [Finding] {
        try CheckSamples.findings(text, kind: nil, step: nil).filter { $0.rule == rule }
    }

    @Test("Every true share in whole, one or two decimals passes, and one that is a step off does not")
    func shares() throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<60 {
            let total = Int.random(in: 20...900, using: &random)
            let count = Int.random(in: 1..<total, using: &random)
            let tenths = (Double(count) / Double(total) * 1_000).rounded()
            let right = "\(Int(tenths) / 10).\(Int(tenths) % 10)%"
            #expect(
                try found("We found \(count) of \(total) (\(right)).", "RC902").isEmpty, "\(count) \(total)")
            let off = Int(tenths) < 500 ? Int(tenths) + 20 : Int(tenths) - 20
            let rest = 1_000 - Int(tenths)
            guard abs(off - rest) > 1 else { continue }
            let wrong = "\(off / 10).\(off % 10)%"
            #expect(
                try found("We found \(count) of \(total) (\(wrong)).", "RC902").count == 1,
                "\(count) \(total)")
        }
    }

    @Test("The message says what the share is")
    func message() throws {
        let finding = try #require(try found("It hit 16 of 500 answers (5%).", "RC902").first)
        #expect(finding.message == "16 of 500 is 3.2%, not 5%")
        #expect(finding.text == "16 of 500 answers (5%")
    }

    @Test(
        "A percentage of something else is left alone",
        arguments: [
            "16 of 500 (95% interval 2% to 5%) were wrong.", "16 of 500 were wrong, 5% more than in May.",
            "They said “16 of 500 (5%)”.", "`16 of 500 (5%)`", "16 of 500 fail (96.8% pass).",
            "It fell by 40% to 16 of 500.",
        ])
    func others(_ text: String) throws {
        #expect(try found(text, "RC902").isEmpty)
    }

    @Test("A total row is held against the sum of its column, for each column of counts")
    func totals() throws {
        let table =
            "| Team | May | June |\n|---|--:|--:|\n| A | 1,200 | 3 |\n| B | 800 | 4 |\n| **Total** | 2,000 | 8 |"
        let finding = try #require(try found(table, "RC903").first)
        #expect(
            finding.text == "8"
                && finding.message == "'8' is stated as the total of 'June', but its rows add up to 7")
        #expect(try found(table, "RC903").count == 1)
    }

    @Test(
        "Tables whose parts are no counts are left alone",
        arguments: [
            "| A | B |\n|---|---|\n| x | 1 ms |\n| y | 2.5 EUR |\n| Total | 3 |",
            "| A | B |\n|---|---|\n| x | 1 |\n| y | n/a |\n| Total | 3 |",
            "| A | B |\n|---|---|\n| Subtotal | 1 |\n| y | 1 |\n| Total | 3 |",
            "| A | B |\n|---|---|\n| x | 1 |\n| y | 2 |\n| Rest | 9 |",
        ])
    func noCounts(_ table: String) throws {
        #expect(try found(table, "RC903").isEmpty)
    }
}
