/// Sorts unsigned numbers by their digits, least significant first: the time grows with the count alone.
///
/// Needs 8 bytes a number besides the array. Digits that all numbers share are skipped.
enum RadixSort {
    // Wider digits mean fewer passes, but more places to write to than the processor keeps track of.
    private static let digitBits = 8
    private static let buckets = 1 << digitBits
    private static let digits = (64 + digitBits - 1) / digitBits

    static func sort(_ numbers: inout [UInt64]) {
        guard numbers.count > 2_000 else {
            numbers.sort()
            return
        }
        let counts = histograms(of: numbers)
        var source = numbers
        // The array is handed over, not copied, so that two copies are alive and never three.
        numbers = []
        var target = [UInt64](repeating: 0, count: source.count)
        for digit in 0..<digits {
            let count = counts[digit * buckets..<(digit + 1) * buckets]
            if count.contains(source.count) { continue }
            scatter(source, into: &target, digit: digit, counts: count)
            swap(&source, &target)
        }
        numbers = source
    }

    private static func histograms(of numbers: [UInt64]) -> [Int] {
        var counts = [Int](repeating: 0, count: digits * buckets)
        counts.withUnsafeMutableBufferPointer { counts in
            numbers.withUnsafeBufferPointer { numbers in
                for number in numbers {
                    for digit in 0..<digits {
                        let value =
                            Int(truncatingIfNeeded: number >> UInt64(digit * digitBits)) & (buckets - 1)
                        counts[digit * buckets + value] += 1
                    }
                }
            }
        }
        return counts
    }

    private static func scatter(
        _ source: [UInt64], into target: inout [UInt64], digit: Int, counts: ArraySlice<Int>
    ) {
        var places: [Int] = []
        places.reserveCapacity(buckets)
        var sum = 0
        for count in counts {
            places.append(sum)
            sum += count
        }
        let shift = UInt64(digit * digitBits)
        places.withUnsafeMutableBufferPointer { places in
            target.withUnsafeMutableBufferPointer { target in
                source.withUnsafeBufferPointer { source in
                    for number in source {
                        let value = Int(truncatingIfNeeded: number >> shift) & (buckets - 1)
                        target[places[value]] = number
                        places[value] += 1
                    }
                }
            }
        }
    }
}
