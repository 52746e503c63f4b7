/// Finds where spans of backticks end, in linear time over a whole text.
struct CodeSpans {
    private let bytes: [UInt8]
    /// For each length of a run, where runs of that length begin, ascending.
    private var runs: [Int: ArraySlice<Int>] = [:]

    init(bytes: [UInt8]) {
        self.bytes = bytes
        var index = 0
        while index < bytes.count {
            let length = Self.run(bytes, at: index)
            if length > 0 { runs[length, default: []].append(index) }
            index += max(1, length)
        }
    }

    /// The end of the span that begins at a run of backticks, or of the run where it opens none.
    ///
    /// To be asked for ascending places. A span ends in its own paragraph: a blank line ends the search.
    mutating func end(of start: Int) -> Int {
        let length = Self.run(bytes, at: start)
        let after = start + length
        guard var places = runs[length] else { return after }
        while let first = places.first, first < after { places = places.dropFirst() }
        runs[length] = places
        guard let close = places.first, !hasBlankLine(in: after..<close) else { return after }
        return close + length
    }

    private func hasBlankLine(in range: Range<Int>) -> Bool {
        var isBlank = false
        for byte in bytes[range] {
            if byte == 0x0A {
                if isBlank { return true }
                isBlank = true
            } else if byte != 0x20, byte != 0x09, byte != UInt8(ascii: ">") {
                isBlank = false
            }
        }
        return false
    }

    private static func run(_ bytes: [UInt8], at index: Int) -> Int {
        var end = index
        while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
        return end - index
    }
}
