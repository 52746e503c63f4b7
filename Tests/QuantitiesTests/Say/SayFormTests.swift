import Testing

@testable import Quantities

@Suite struct SayFormTests {
    @Test(arguments: [
        ("16/500", "3.2%, roughly 1 in 31"), ("3.2%", "3.2%, roughly 1 in 31"), ("5%", "5%, 1 in 20"),
        ("5 of 100", "5%, roughly 1 in 20"), ("about 5%", "about 5%, roughly 1 in 20"), ("29%", "29%"),
        ("0.1%", "0.1%"), ("at most 5/1000", "at most 0.5%"), ("0/300", "likely at most 1%"),
    ])
    func `the gloss holds the percentage, and 1 in X where that helps`(typed: String, expected: String) throws
    {
        #expect(try Share(typed).gloss == expected)
    }

    @Test(arguments: [
        ("16/500", 16, 500), ("50 of 100", 50, 100), ("3.2%", 32, 1000), ("0.71", 71, 100), ("0", 0, 1),
        ("about 5/1000", 1, 200), ("0.12345678901234567", 12_345_678_901_234_567, 100_000_000_000_000_000),
    ])
    func `a script gets the share as it was typed`(typed: String, numerator: Int, denominator: Int) throws {
        let exact = try Share(typed).exact
        #expect(exact == (numerator, denominator))
    }

    @Test func `the rest of a score stays a power of ten`() throws {
        #expect(try Share("0.71").complement.exact == (29, 100))
        #expect(try Share("62 of 100").complement.exact == (38, 100))
    }

    @Test(arguments: [
        ("0.93", "93 times in 100"), ("0.935", "about 94 times in 100"), ("0.9999", "9,999 times in 10,000"),
        ("1", "every time in the test"), ("0", "at no time in the test"),
        ("about 0.9", "about 90 times in 100"),
    ])
    func `a share of tries is said in times`(typed: String, expected: String) throws {
        #expect(try Share(typed).saidTimes == expected)
    }

    @Test(arguments: [
        ("5%", "5 percentage points"), ("0.01", "1 percentage point"), ("0.0432", "4.3 percentage points"),
        ("at most 5%", "at most 5 percentage points"),
    ])
    func `a gap is said in percentage points`(typed: String, expected: String) throws {
        #expect(try Share(typed).saidPoints == expected)
    }

    @Test(arguments: [
        ("1", "30 days"), ("4", "7.5 days"), ("14.4", "about 2.1 days"), ("30x", "24 hours"),
        ("720", "60 minutes"),
    ])
    func `a burn rate is said as the time that is left`(typed: String, expected: String) throws {
        #expect(try BurnRate(typed).saidTimeLeft == expected)
    }

    @Test(arguments: [("40", "about 30 words"), ("1.4", "about 1.1 words"), ("100", "about 75 words")])
    func `a speed is said in words`(typed: String, expected: String) throws {
        #expect(try WritingSpeed(typed).saidWords == expected)
    }

    @Test func `a speed of nothing is refused`() {
        #expect(throws: QuantityError.notPositive("0", what: "speed")) { try WritingSpeed("0") }
        #expect(throws: QuantityError.notPositive("0x", what: "burn rate")) { try BurnRate("0x") }
    }

    @Test func `a number of items is whole and above zero`() throws {
        #expect(try ItemCount.read("1,200", what: "number checked") == 1200)
        #expect(throws: QuantityError.notPositive("0", what: "number checked")) {
            try ItemCount.read("0", what: "number checked")
        }
        #expect(throws: QuantityError.notAWholeNumber("1.5")) {
            try ItemCount.read("1.5", what: "number checked")
        }
        #expect(throws: QuantityError.negative("-5")) { try ItemCount.read("-5", what: "number checked") }
    }
}
