/// Where a word leads from a node of a tree of phrases: a table with open addressing, at most half full.
struct EdgeTable: Sendable {
    private var slots: [(from: Int32, word: Int32, to: Int32)] = Array(repeating: (0, 0, 0), count: 1_024)
    private var count = 0

    /// The node after a node and a word; 0 where the word leads nowhere.
    func node(after from: Int32, _ word: Int32) -> Int32 {
        var slot = self.slot(from, word)
        while slots[slot].to != 0 {
            if slots[slot].from == from, slots[slot].word == word { return slots[slot].to }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// Adds an edge that is not there yet.
    mutating func add(_ from: Int32, _ word: Int32, _ to: Int32) {
        count += 1
        if count * 2 > slots.count {
            let old = slots
            slots = Array(repeating: (0, 0, 0), count: old.count * 2)
            for edge in old where edge.to != 0 { insert(edge) }
        }
        insert((from, word, to))
    }

    private mutating func insert(_ edge: (from: Int32, word: Int32, to: Int32)) {
        var slot = self.slot(edge.from, edge.word)
        while slots[slot].to != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = edge
    }

    /// Multiplies by 2^64 over the golden ratio and takes high bits, which depend on all bits of both numbers.
    private func slot(_ from: Int32, _ word: Int32) -> Int {
        let key = UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: word))
        return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    }
}
