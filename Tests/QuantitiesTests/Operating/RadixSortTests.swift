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
}
