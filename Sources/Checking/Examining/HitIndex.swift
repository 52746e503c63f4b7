/// Where the phrases of one rule's list `except` or `unsure` stand, so that each of its finds is compared with one of them only.
struct HitIndex {
    /// The first token of each, ascending, and the furthest end of those up to it.
    private var starts: [Int] = []
    private var ends: [Int] = []

    /// Adds one; they come in the order of the text.
    mutating func add(_ tokens: Range<Int>) {
        starts.append(tokens.lowerBound)
        ends.append(max(ends.last ?? 0, tokens.upperBound))
    }

    /// Whether one of them shares a token with some others.
    func overlaps(_ tokens: Range<Int>) -> Bool {
        let before = starts.partitioned { $0 < tokens.upperBound }
        return before > 0 && ends[before - 1] > tokens.lowerBound
    }

    /// Whether one of them holds all of some others.
    func covers(_ tokens: Range<Int>) -> Bool {
        let before = starts.partitioned { $0 <= tokens.lowerBound }
        return before > 0 && ends[before - 1] >= tokens.upperBound
    }
}

extension Array {
    /// How many at the beginning meet a condition that none after them meets.
    func partitioned(_ meets: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if meets(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
