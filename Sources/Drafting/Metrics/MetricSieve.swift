import TemplateLibrary

/// Leaves of `metrics.yml` only the metrics that a word can name, because reading YAML takes longer than all the
/// rest of saying a number.
///
/// Other items become empty lines, so that mistakes keep their places. Where it is not plain that an item does
/// not hold the word, it stays: too many cost time, too few would lose a metric.
struct MetricSieve {
    private let bytes: [UInt8]
    /// The items of the list, in bytes; none where the list is not written one item below the other.
    private let items: [Range<Int>]

    init(_ text: String) {
        bytes = Array(text.utf8)
        items = Self.items(of: bytes)
    }

    /// The text with the items that hold a word; `nil` where none does.
    ///
    /// - Parameter isFirst: whether the word must be the first of a spelling.
    func text(holding word: String, isFirst: Bool = false) -> String? {
        // An apostrophe may be doubled in the file.
        let wanted = Array(word.utf8.prefix { $0 != UInt8(ascii: "'") })
        guard let first = items.first, !wanted.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
        var kept = withoutComments(before: first.lowerBound)
        var isEmpty = true
        for item in items {
            if Self.holds(bytes[item], wanted, isFirst) {
                isEmpty = false
                kept += bytes[item]
            } else {
                kept += lineFeeds(in: item)
            }
        }
        return isEmpty ? nil : String(decoding: kept, as: UTF8.self)
    }

    /// What stands before the first item, its lines of comment empty too.
    private func withoutComments(before end: Int) -> [UInt8] {
        var kept: [UInt8] = []
        var line = 0
        while line < end {
            let next = bytes[line..<end].firstIndex(of: Self.lineFeed).map { $0 + 1 } ?? end
            let isComment = bytes[line] == UInt8(ascii: "#")
            kept += isComment ? lineFeeds(in: line..<next) : Array(bytes[line..<next])
            line = next
        }
        return kept
    }

    private func lineFeeds(in range: Range<Int>) -> [UInt8] {
        bytes[range].filter { $0 == Self.lineFeed }
    }

    private static let lineFeed = UInt8(ascii: "\n")

    /// Stretches that begin with the dash of the first item or one as far from the margin.
    private static func items(of bytes: [UInt8]) -> [Range<Int>] {
        var starts: [Int] = []
        var margin: Int?
        var line = 0
        while line < bytes.count {
            let end = bytes[line...].firstIndex(of: lineFeed) ?? bytes.count
            let indent = bytes[line..<end].prefix { $0 == UInt8(ascii: " ") }.count
            let isItem = bytes[line..<end].dropFirst(indent).starts(with: [
                UInt8(ascii: "-"), UInt8(ascii: " "),
            ])
            if isItem, indent == margin ?? indent {
                margin = indent
                starts.append(line)
            }
            line = end + 1
        }
        return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : bytes.count) }
    }

    /// Whether a name in a stretch may hold a word in small letters, whatever its own capitals.
    ///
    /// Lines that begin with another key than `name` and `aliases` hold no name.
    private static func holds(_ stretch: ArraySlice<UInt8>, _ wanted: [UInt8], _ isFirst: Bool) -> Bool {
        var line = stretch.startIndex
        while line < stretch.endIndex {
            let end = stretch[line...].firstIndex(of: lineFeed) ?? stretch.endIndex
            if mayName(stretch[line..<end]), hasWord(stretch[line..<end], wanted, isFirst) { return true }
            line = end + 1
        }
        return false
    }

    private static func mayName(_ line: ArraySlice<UInt8>) -> Bool {
        let start = line.drop { $0 == UInt8(ascii: " ") }
        let key = start.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
        guard key.count > 1, start.dropFirst(key.count).first == UInt8(ascii: ":") else { return true }
        return key.elementsEqual("name".utf8) || key.elementsEqual("aliases".utf8)
    }

    /// Whether a word stands in a line with no letter at either side.
    private static func hasWord(_ line: ArraySlice<UInt8>, _ wanted: [UInt8], _ isFirst: Bool) -> Bool {
        guard line.count >= wanted.count else { return false }
        for start in line.startIndex...(line.endIndex - wanted.count) {
            guard start == line.startIndex || !isLetter(line[start - 1]) else { continue }
            var length = 0
            while length < wanted.count, lowered(line[start + length]) == wanted[length] { length += 1 }
            let end = start + length
            guard length == wanted.count, end == line.endIndex || !isLetter(line[end]) else { continue }
            if !isFirst || beginsSpelling(line[..<start]) { return true }
        }
        return false
    }

    /// Whether a spelling begins after a piece of a line: after a key, a dash, a bracket or a comma.
    private static func beginsSpelling(_ before: ArraySlice<UInt8>) -> Bool {
        var rest = before
        // Quotes, and the sign for a number: `"#th percentile"`.
        while let last = rest.last, " \"'#".utf8.contains(last) { rest.removeLast() }
        guard let last = rest.last else { return true }
        if last == UInt8(ascii: "-") { return before.last != last }
        return ":[,{".utf8.contains(last)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(lowered(byte)) || byte >= 0x80
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
