import Testing

@testable import Quantities

/// 10,000 seeded cases of each property.
@Suite struct FigurePropertyTests {
    /// A size from 1 to 10^12, as often small as large.
    private static func size(_ generator: inout SplitMix64) -> Int {
        let top = Int(powerOfTen(Int.random(in: 0...12, using: &generator)))
        return Int.random(in: 1...top, using: &generator)
    }

    private static func sample(_ generator: inout SplitMix64) throws -> Sample {
        let size = size(&generator)
        let ends = [0, 1, size / 2, size - 1, size]
        let hits =
            Bool.random(using: &generator)
            ? ends.randomElement(using: &generator) ?? 0 : Int.random(in: 0...size, using: &generator)
        return try #require(Sample(hits: min(max(hits, 0), size), size: size))
    }

    private static func forms(_ figure: Figure) -> [String] {
        FigureForm.allCases.compactMap { figure.said($0) }
    }

    @Test func `zero of a sample is never 0% or never, and nothing is not a number`() throws {
        var generator = SplitMix64(seed: 21)
        for _ in 0..<10_000 {
            let size = Self.size(&generator)
            let sample =
                try Bool.random(using: &generator)
                ? #require(Sample(hits: 0, size: size)) : Self.sample(&generator)
            var figure = Figure(.share(Share(sample)), typed: "", of: BaseNoun("answers"))
            figure.harm = "contain an error"
            figure.volume = Volume(
                Self.size(&generator), per: Period.allCases.randomElement(using: &generator) ?? .day)
            // One expectation a case: the macro costs more than the saying.
            let wrong = Self.forms(figure).filter { text in
                let isNumber = !text.contains("nan") && !text.contains("inf")
                let isZero = text == "0%" || text.contains(" 0%") || text.contains("never")
                return !isNumber || (sample.hits == 0 && isZero)
            }
            #expect(wrong == [])
        }
    }

    @Test func `X of 1 in X is whole, and close to the share`() throws {
        var generator = SplitMix64(seed: 22)
        for _ in 0..<10_000 {
            let share = Share(try Self.sample(&generator))
            guard let gloss = share.oneIn else { continue }
            let digits = String(gloss.dropFirst("1 in ".count))
            #expect(digits.allSatisfy { $0.isDigit || $0 == "," }, "\(gloss)")
            let odds = Double(digits.filter { $0 != "," }) ?? 0
            #expect(abs(1 / odds - share.value.approximate) <= 0.0501 * share.value.approximate)
        }
    }

    @Test func `bounds contain the estimate`() throws {
        var generator = SplitMix64(seed: 23)
        for _ in 0..<10_000 {
            let sample = try Self.sample(&generator)
            let share = sample.share.approximate
            #expect(sample.interval.low <= share && share <= sample.interval.high)
            guard case .counted(let count) = Share(sample).frequency().extent else { continue }
            let (low, high) = Share.roundedBounds(
                sample.interval, count: count, denominator: Share(sample).frequency().denominator)
            #expect(low < count && count < high)
        }
    }

    @Test func `a share and its complement add up`() throws {
        var generator = SplitMix64(seed: 24)
        for _ in 0..<10_000 {
            let share = Share(try Self.sample(&generator))
            let frequency = share.frequency(over: Denominator.ladder.randomElement(using: &generator))
            guard case .counted(let count) = frequency.extent,
                case .counted(let rest) = frequency.complement.extent
            else { continue }
            #expect(count + rest == frequency.denominator)
            #expect(share.complement.complement.value == share.value)
        }
    }

    @Test func `more hits are never said as fewer`() throws {
        var generator = SplitMix64(seed: 25)
        for _ in 0..<10_000 {
            let size = Self.size(&generator) + 1
            let hits = Int.random(in: 0..<size, using: &generator)
            let fewer = try #require(Sample(hits: hits, size: size))
            let more = try #require(Sample(hits: hits + 1, size: size))
            #expect(fewer.interval.low <= more.interval.low && fewer.interval.high <= more.interval.high)
            let denominator = Denominator.ladder.randomElement(using: &generator) ?? 100
            let counts = [fewer, more].map { rank(NaturalFrequency($0.share, of: denominator)) }
            #expect(counts[0] <= counts[1])
        }
    }

    private func rank(_ frequency: NaturalFrequency) -> Int {
        switch frequency.extent {
        case .none: -1
        case .fewerThanOne: 0
        case .counted(let count): count
        case .moreThanAllButOne: frequency.denominator
        case .all: frequency.denominator + 1
        }
    }

    @Test func `the lead is within a tenth of the share and of the rest`() throws {
        var generator = SplitMix64(seed: 26)
        for _ in 0..<10_000 {
            let digits = Int.random(in: 1...999_999, using: &generator)
            let share = Share(value: Fraction(Int128(digits), 1_000_000))
            guard case .counted(let count) = share.frequency().extent else { continue }
            let frequency = share.frequency()
            let error = (Fraction(Int128(count), Int128(frequency.denominator)) - share.value).magnitude
            #expect(
                frequency.denominator == Denominator.finest
                    || error <= min(share.value, Fraction.one - share.value) * Fraction(1, 10))
        }
    }

    @Test func `the longest numbers that are accepted do not overflow`() throws {
        var generator = SplitMix64(seed: 27)
        func digits(_ count: Int) -> String {
            String((0..<count).map { _ in "0123456789".randomElement(using: &generator) ?? "9" })
        }
        for _ in 0..<2_000 {
            let typed = "0." + digits(Int.random(in: 1...18, using: &generator))
            let period = Period.allCases.randomElement(using: &generator) ?? .day
            var figure = try Figure(typed, of: BaseNoun("answers"))
            figure.volume = try Volume("9" + digits(9) + ".99/" + period.rawValue)
            let sample = Share(try Self.sample(&generator))
            #expect(!Self.forms(figure).contains(""))
            let share = try #require(figure.share)
            let change = Change(from: sample, to: share)
            for text in [
                change.said(), change.relative, change.percentagePoints,
                Change(from: share, to: sample).relative,
            ] {
                #expect(text != "")
            }
            _ = FrequencyTree(baseRate: share, recall: sample, falsePositiveRate: share).said(
                of: BaseNoun("items"))
            _ = try ClaimsToAnswers(failures: share, statements: Sample.largest).said(of: BaseNoun("items"))
        }
    }
}
