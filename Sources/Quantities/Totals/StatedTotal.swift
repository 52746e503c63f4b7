/// An amount that a sentence states as a total: `42 people in all`, `a total of 12,000 EUR`.
public struct StatedTotal: Hashable, Sendable {
    /// As typed, without the words around it: `about 12,000 EUR`.
    public let typed: String
    /// The same, read.
    public let amount: Amount
    /// The two words after a count, lower case; the first is what is counted, or says more about the second.
    public let nouns: [String]
    /// Where it begins in the text, in UTF-8 bytes.
    public let offset: Int

    /// The totals of a text, in its order; lines with bars, which are rows of tables, are passed over.
    public static func all(in text: String) -> [StatedTotal] {
        var found: [StatedTotal] = []
        for bytes in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let line = Substring(bytes)
            guard mayHoldTotal(line), !bytes.contains(UInt8(ascii: "|")) else { continue }
            for sentence in sentences(of: line) where mayHoldTotal(sentence) {
                for total in Scan(words: words(of: sentence), text: text).totals
                where !found.contains(where: { $0.offset == total.offset }) {
                    found.append(total)
                }
            }
        }
        return found.sorted { $0.offset < $1.offset }
    }

    /// Whether a digit and the beginning of a cue stand somewhere in a line, which few lines have.
    private static func mayHoldTotal(_ line: Substring) -> Bool {
        var line = line
        return line.withUTF8 { bytes in
            guard bytes.contains(where: { (0x30...0x39).contains($0) }) else { return false }
            return bytes.indices.contains { index in
                // Cues are whole words.
                if index > 0, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index - 1] | 0x20) {
                    return false
                }
                return switch bytes[index] | 0x20 {
                case UInt8(ascii: "t"): begins("total", bytes, index)
                case UInt8(ascii: "a"):
                    begins("add", bytes, index) || begins("altogether", bytes, index)
                        || begins("all", bytes, index) && followsIn(bytes, index)
                case UInt8(ascii: "s"): begins("sum", bytes, index)
                default: false
                }
            }
        }
    }

    /// Whether the word before is "in", marks between them aside; "all" alone stands in many lines.
    private static func followsIn(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        func isLetter(_ place: Int) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place] | 0x20) || bytes[place] >= 0x80
        }
        var end = index
        while end > 0, !isLetter(end - 1) { end -= 1 }
        return end >= 2 && begins("in", bytes, end - 2)
    }

    private static func begins(_ cue: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool
    {
        guard index + cue.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<cue.utf8CodeUnitCount).allSatisfy { bytes[index + $0] | 0x20 == cue.utf8Start[$0] }
    }

    /// The sentences of a line: each ends with a mark that a space follows.
    private static func sentences(of line: Substring) -> [Substring] {
        var sentences: [Substring] = []
        var start = line.startIndex
        var last: UInt8 = 0
        for index in line.utf8.indices {
            let byte = line.utf8[index]
            if byte == 0x20, isEnd(last) {
                sentences.append(line[start..<index])
                start = index
            }
            last = byte
        }
        sentences.append(line[start...])
        return sentences
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): true
        default: false
        }
    }

    /// The words of a sentence, with their punctuation.
    private static func words(of sentence: Substring) -> [Substring] {
        sentence.utf8.split(separator: 0x20).map { Substring($0) }
    }

    /// One sentence, and the amounts in it that stand beside a word for a total.
    private struct Scan {
        let words: [Substring]
        let text: String
        /// The words without punctuation, in small letters.
        private let bare: [String]

        init(words: [Substring], text: String) {
            self.words = words
            self.text = text
            bare = words.map { Self.bare($0).lowercased() }
        }

        var totals: [StatedTotal] {
            words.indices.compactMap { index in
                if let end = cue(Self.leading, at: index) { return after(end) }
                guard let end = cue(Self.trailing, at: index) else { return nil }
                if let total = before(index) { return total }
                return words[end - 1].hasSuffix(",") ? after(end) : nil
            }
        }

        /// The index after the words of a cue that begins here.
        private func cue(_ cues: [[String]], at index: Int) -> Int? {
            cues.first { cue in
                index + cue.count <= words.count
                    && zip(cue, bare[index...]).allSatisfy { $0 == $1 }
            }.map { index + $0.count }
        }

        /// The first amount that begins at most four words on.
        private func after(_ start: Int) -> StatedTotal? {
            for first in start..<max(start, min(start + 5, words.count)) {
                for count in stride(from: min(6, words.count - first), to: 0, by: -1) {
                    if let total = total(first..<(first + count)) { return total }
                }
            }
            return nil
        }

        /// The longest amount that ends at most two words before the cue.
        private func before(_ cue: Int) -> StatedTotal? {
            for end in stride(from: cue, through: max(1, cue - 2), by: -1) {
                for first in max(0, end - 6)..<end {
                    if let total = total(first..<end) { return total }
                }
            }
            return nil
        }

        private func total(_ range: Range<Int>) -> StatedTotal? {
            // An amount has a digit, and most words near a cue have none.
            guard words[range].contains(where: { $0.utf8.contains { (0x30...0x39).contains($0) } }) else {
                return nil
            }
            var typed = words[range].joined(separator: " ")
            while let last = typed.last, ".,;:!?)".contains(last) { typed.removeLast() }
            guard let amount = Amount(typed) else { return nil }
            return StatedTotal(
                typed: typed, amount: amount, nouns: amount.unit == .count ? nouns(after: range) : [],
                offset: text.utf8.distance(from: text.startIndex, to: words[range.lowerBound].startIndex))
        }

        /// At most two words, up to the next comma or cue.
        private func nouns(after range: Range<Int>) -> [String] {
            var nouns: [String] = []
            var index = range.upperBound
            while nouns.count < 2, index < words.count,
                words[index - 1].last.map({ !",:)".contains($0) }) ?? true,
                cue(Self.trailing, at: index) == nil
            {
                nouns.append(bare[index])
                index += 1
            }
            return nouns
        }

        private static func bare(_ word: Substring) -> Substring {
            var word = word.drop { "(*_".contains($0) }
            while let last = word.last, ".,;:!?)*_".contains(last) { word.removeLast() }
            return word
        }

        /// The amount follows.
        private static let leading = [
            ["total", "of"], ["total", "is"], ["total", "was"], ["totals"], ["totalled"],
            ["add", "up", "to"],
            ["adds", "up", "to"], ["added", "up", "to"], ["sum", "to"], ["sums", "to"],
        ]
        /// The amount stands before, or follows a comma.
        private static let trailing = [["in", "all"], ["in", "total"], ["altogether"]]
    }
}
