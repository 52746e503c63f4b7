import Testing

@testable import Quantities

@Suite struct ExposureTests {
    private func said(_ typed: String, _ volume: String, _ form: FigureForm = .volumeRange) throws -> String?
    {
        var figure = try Figure(typed, of: BaseNoun("calls"))
        figure.volume = try Volume(volume)
        return figure.said(form)
    }

    @Test(
        arguments: [
            ("16174/20000", "1234/day", "about 1,000 calls a day (likely between 991 and 1,005)"),
            ("5140/20000", "1234/day", "about 320 calls a day (likely between 309 and 325)"),
            ("1826/20000", "1230/day", "about 110 calls a day (likely between 107 and 118)"),
            ("9000/10000", "777/day", "about 700 calls a day (likely between 694 and 704)"),
            ("235/250", "1234/day", "about 1,160 calls a day (likely between 1,114 and 1,190)"),
            ("16/500", "5000/day", "160 calls a day (likely between 98 and 257)"),
            ("1/3000", "5000/day", "about 1.7 calls a day (likely between fewer than 1 and 9.5)"),
        ])
    func `a range has the count inside and is cut off at neither end`(
        typed: String, volume: String, expected: String
    ) throws {
        #expect(try said(typed, volume) == expected)
    }

    @Test func `the count alone is the one of the range`() throws {
        #expect(try said("235/250", "1234/day", .volume) == "about 1,160 calls a day")
    }

    @Test(
        arguments: [
            ("1000/1000", "10000/day", "likely at least 9,970 calls a day (all of 1,000 checked)"),
            ("500/500", "5000/day", "likely at least 4,970 calls a day (all of 500 checked)"),
            ("1000/1000", "100/day", "likely at least 99 calls a day (all of 1,000 checked)"),
            ("20/20", "3/day", "likely at least 2.5 calls a day (all of 20 checked)"),
            ("1/1", "5000/day", "likely at least 250 calls a day (all of 1 checked)"),
            ("0/1000", "10000/day", "likely at most 30 calls a day (none of 1,000 checked)"),
        ])
    func `all of a sample is said as finely as none of it`(
        typed: String, volume: String, expected: String
    ) throws {
        #expect(try said(typed, volume) == expected)
    }

    @Test func `no range leaves out its count or what it covers`() throws {
        var generator = SplitMix64(seed: 31)
        for _ in 0..<5_000 {
            let size = Int.random(
                in: 2...Int(powerOfTen(Int.random(in: 1...6, using: &generator))), using: &generator)
            let sample = try #require(Sample(hits: Int.random(in: 1..<size, using: &generator), size: size))
            let amount = Int.random(in: 1...1_000_000, using: &generator)
            let whole = Fraction(Int128(amount), 1)
            func count(_ share: Double) -> Fraction {
                Fraction(Int128((share * 1e12).rounded()), 1_000_000_000_000) * whole
            }
            let range = ExposureRange(
                low: count(sample.interval.low), high: count(sample.interval.high), whole: whole)
            let exact = sample.share * whole
            guard exact >= .one, let text = range.said(around: exact) else { continue }
            let ends = text.split(separator: " ").compactMap { Double($0.filter { $0 != "," }) }
            let low = text.contains("fewer than") ? 0 : ends[0]
            let shown = range.shown(exact).approximate
            let isRight =
                low < shown && shown < ends[ends.count - 1] && low <= range.low.approximate + 1e-6
                && range.high.approximate <= ends[ends.count - 1] + 1e-6
                && ends[ends.count - 1] <= Double(amount)
            #expect(isRight, "\(sample) of \(amount): \(text), \(shown)")
        }
    }
}
