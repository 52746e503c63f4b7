/// Moves labels apart that would lie on each other, each as little as possible, without changing their order.
///
/// Least squares by pooling adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman 1955).
enum Spread {
    /// The tops of labels.
    ///
    /// - Parameters:
    ///   - wanted: where each top would best lie, in order.
    ///   - heights: the height of each.
    ///   - gap: the least room between two.
    ///   - lowest: the first top is at least this.
    ///   - highest: the last bottom is at most this, unless there is no room for that.
    static func tops(
        wanted: [Double], heights: [Double], gap: Double, from lowest: Double, to highest: Double = .infinity
    ) -> [Double] {
        var offsets: [Double] = []
        var used = 0.0
        for height in heights {
            offsets.append(used)
            used += height + gap
        }
        let free = max(lowest, highest - (used - gap))
        return zip(pooled(zip(wanted, offsets).map { $0 - $1 }), offsets).map { value, offset in
            min(max(value, lowest), free) + offset
        }
    }

    /// The nearest sequence that never falls.
    private static func pooled(_ values: [Double]) -> [Double] {
        var pools: [(sum: Double, count: Int)] = []
        for value in values {
            pools.append((value, 1))
            while pools.count > 1, mean(pools[pools.count - 2]) > mean(pools[pools.count - 1]) {
                let last = pools.removeLast()
                pools[pools.count - 1].sum += last.sum
                pools[pools.count - 1].count += last.count
            }
        }
        return pools.flatMap { pool in Array(repeating: mean(pool), count: pool.count) }
    }

    private static func mean(_ pool: (sum: Double, count: Int)) -> Double { pool.sum / Double(pool.count) }
}
