/// What an answer, parsed between two headings, does to its frame; lines are the answer's, from 0.
struct FrameFacts: Sendable {
    struct Heading: Sendable {
        let lines: Range<Int>
        /// The column of its first byte, from 1.
        let column: Int
        let level: Int
    }

    struct HTML: Hashable, Sendable {
        let lines: Range<Int>
        let isTable: Bool
        let isBlock: Bool
    }

    /// Whether the heading before the answer, and the one after it, are still headings.
    var isOpened = false
    var isClosed = false
    var html: [HTML] = []
    var code: [Range<Int>] = []
    var headings: [Heading] = []
    /// Labels that the answer defines for the whole document.
    var leaks: [String] = []
    /// The fence of a code block that runs over the answer's end.
    var openFence: String?

    func isSound(under level: Int) -> Bool {
        isOpened && isClosed && html.isEmpty && leaks.isEmpty && !headings.contains { $0.level <= level }
    }

    mutating func add(html lines: Range<Int>, isTable: Bool, isBlock: Bool) {
        let found = HTML(lines: lines, isTable: isTable, isBlock: isBlock)
        if html.last != found { html.append(found) }
    }
}
