/// Sorts unsigned numbers in place by their digits, most significant first ("American flag sort", McIlroy, Bostic and
/// McIlroy 1993): the time grows with the count alone, and no second array is needed.
enum RadixSort {
    private typealias Numbers = UnsafeMutableBufferPointer<UInt64>

    // Wider digits mean fewer passes, but more places to write to than the processor keeps track of.
    private static let digitBits: UInt64 = 8
    private static let buckets = 1 << Int(digitBits)
    /// Up to here, moving each number to its place one by one is faster.
    private static let few = 48

    static func sort(_ numbers: inout [UInt64]) {
        numbers.withUnsafeMutableBufferPointer { sort($0, shift: 64 - digitBits) }
    }

    /// Sorts by the digit that begins at a bit and by those below it.
    private static func sort(_ numbers: Numbers, shift: UInt64) {
        guard numbers.count > few else { return insert(numbers) }
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * buckets) { space in
            let heads = UnsafeMutableBufferPointer(rebasing: space[..<buckets])
            let ends = UnsafeMutableBufferPointer(rebasing: space[buckets...])
            count(numbers, shift: shift, heads, ends)
            distribute(numbers, shift: shift, heads, ends)
            guard shift > 0 else { return }
            var start = 0
            for end in ends where end > start {
                sort(Numbers(rebasing: numbers[start..<end]), shift: shift - digitBits)
                start = end
            }
        }
    }

    @inline(__always)
    private static func digit(_ number: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: number >> shift) & (buckets - 1)
    }

    /// Where the numbers of each digit will begin and end.
    private static func count(
        _ numbers: Numbers, shift: UInt64, _ heads: UnsafeMutableBufferPointer<Int>,
        _ ends: UnsafeMutableBufferPointer<Int>
    ) {
        ends.initialize(repeating: 0)
        for number in numbers { ends[digit(number, shift)] += 1 }
        var sum = 0
        for bucket in 0..<buckets {
            heads.initializeElement(at: bucket, to: sum)
            sum += ends[bucket]
            ends[bucket] = sum
        }
    }

    /// Moves every number among those with its digit: each one that is lifted takes the place of the next.
    private static func distribute(
        _ numbers: Numbers, shift: UInt64, _ heads: UnsafeMutableBufferPointer<Int>,
        _ ends: UnsafeMutableBufferPointer<Int>
    ) {
        for bucket in 0..<buckets {
            while heads[bucket] < ends[bucket] {
                var number = numbers[heads[bucket]]
                var home = digit(number, shift)
                while home != bucket {
                    swap(&number, &numbers[heads[home]])
                    heads[home] += 1
                    home = digit(number, shift)
                }
                numbers[heads[bucket]] = number
                heads[bucket] += 1
            }
        }
    }

    private static func insert(_ numbers: Numbers) {
        guard numbers.count > 1 else { return }
        for index in 1..<numbers.count {
            let number = numbers[index]
            var place = index
            while place > 0, numbers[place - 1] > number {
                numbers[place] = numbers[place - 1]
                place -= 1
            }
            numbers[place] = number
        }
    }
}
