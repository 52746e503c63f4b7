/// Lists of words that several rules share, each a file of Templates/rules/lists.
enum SharedList: String, CaseIterable, Sendable {
    case months, numbers, openers, spans, things, units, weekdays
}

/// Which words of the vocabulary are on which shared list.
struct SharedLists: Sendable {
    /// One bit for each list, by the word's number.
    private var lists: [UInt16] = [0]

    mutating func add(_ word: Int32, to list: SharedList) {
        while lists.count <= Int(word) { lists.append(0) }
        lists[Int(word)] |= Self.bit(list)
    }

    /// Whether a word of the vocabulary, by its number, is on a list; marks and unknown words are on none.
    func has(_ word: Int32, on list: SharedList) -> Bool {
        word > 0 && Int(word) < lists.count && lists[Int(word)] & Self.bit(list) != 0
    }

    private static func bit(_ list: SharedList) -> UInt16 {
        switch list {
        case .months: 1
        case .numbers: 2
        case .openers: 4
        case .spans: 8
        case .things: 16
        case .units: 32
        case .weekdays: 64
        }
    }
}
