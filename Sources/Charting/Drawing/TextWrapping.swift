/// A text in words whose widths are known, to be broken into lines of any width.
///
/// A balanced label tries many widths, so the words are measured once.
struct TextWrapping {
    /// Where the lines end.
    struct Lines {
        /// The words, those that are wider than a line in pieces.
        fileprivate(set) var words: [Word]
        /// For each line, the index after its last word.
        fileprivate(set) var ends: [Int] = []
        /// Whether words are left over.
        fileprivate(set) var isCut = false

        var count: Int { ends.count }
    }

    struct Word {
        let text: Substring
        /// In thousandths of the type size.
        let advance: Int
    }

    private let style: TextStyle
    private let words: [Word]
    private let space: Int

    /// Takes a text on one line.
    init(_ text: String, style: TextStyle) {
        self.style = style
        words = text.split(separator: " ").map { Word(text: $0, advance: style.advance(of: $0)) }
        space = style.advance(of: " ")
    }

    /// At most `limit` lines of at most a width.
    func lines(width: Double, atMost limit: Int) -> Lines {
        var lines = Lines(words: words)
        var next = 0
        while next < lines.words.count {
            guard lines.count < limit else {
                lines.isCut = true
                return lines
            }
            var total = lines.words[next].advance
            let isPiece = !fits(total, width)
            if isPiece { split(&lines.words, at: next, width) }
            next += 1
            while !isPiece, next < lines.words.count {
                let longer = total + space + lines.words[next].advance
                guard fits(longer, width) else { break }
                total = longer
                next += 1
            }
            lines.ends.append(next)
        }
        return lines
    }

    /// The texts of lines; where words are left over, the last one is shortened visibly.
    func strings(_ lines: Lines, width: Double) -> [String] {
        var strings: [String] = []
        var start = 0
        for end in lines.ends {
            strings.append(lines.words[start..<end].map { String($0.text) }.joined(separator: " "))
            start = end
        }
        if lines.isCut, let last = strings.popLast() { strings.append(shortened(last, width)) }
        return strings
    }

    private func fits(_ advance: Int, _ width: Double) -> Bool { style.width(ofAdvance: advance) <= width }

    /// As many characters as fit stay in front, and at least one, so that there is an end.
    private func split(_ words: inout [Word], at index: Int, _ width: Double) {
        let text = words[index].text
        var end = text.startIndex
        while end < text.endIndex {
            let next = text.index(after: end)
            guard end == text.startIndex || fits(style.advance(of: text[..<next]), width) else { break }
            end = next
        }
        let pieces = [text[..<end], text[end...]].filter { !$0.isEmpty }
        words.replaceSubrange(
            index...index, with: pieces.map { Word(text: $0, advance: style.advance(of: $0)) })
    }

    private func shortened(_ line: String, _ width: Double) -> String {
        var kept = Substring(line)
        while !kept.isEmpty, !fits(style.advance(of: kept + "…"), width) { kept = kept.dropLast() }
        while let last = kept.last, last == " " || last == "," { kept = kept.dropLast() }
        return kept + "…"
    }
}
