import Testing

@testable import Quantities

@Suite("Sorting by digits")
struct RadixSortTests {
    @Test("gives what sorting by comparison gives", arguments: [0, 1, 2, 47, 48, 49, 1_000, 70_000])
    func random(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let kinds: [() -> UInt64] = [
            { random.next() }, { random.next() >> 56 }, { random.next() << 56 }, { 7 },
            { ScoreKey.of(Double.random(in: -1...1, using: &random)) },
        ]
        for make in kinds {
            var numbers = (0..<count).map { _ in make() }
            let wanted = numbers.sorted()
            RadixSort.sort(&numbers)
            #expect(numbers == wanted)
            RadixSort.sort(&numbers)
            #expect(numbers == wanted)
        }
    }

    @Test("holds at both ends of the numbers")
    func ends() {
        var numbers: [UInt64] = [.max, 0, 1 << 63, (1 << 63) - 1, .max, 0] + (0..<100).map { _ in .max }
        let wanted = numbers.sorted()
        RadixSort.sort(&numbers)
        #expect(numbers == wanted)
    }

    @Test("the order of the rows changes nothing: not one point of 200 random sets")
    func permutation() throws {
        var random = SplitMix64(seed: 19)
        for _ in 0..<200 {
            let items = (0..<Int.random(in: 2...300, using: &random)).map { _ in
                (Double(Int.random(in: -20...20, using: &random)) / 8, Bool.random(using: &random))
            }
            let shuffled = items.shuffled(using: &random)
            let points = try OperatingPoints(scores: items.map(\.0), labels: items.map(\.1))
            let again = try OperatingPoints(scores: shuffled.map(\.0), labels: shuffled.map(\.1))
            #expect(Array(points) == Array(again))
        }
    }
}
