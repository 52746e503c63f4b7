import Quantities
import SourceText

/// Says the days that stand in a line as `2026-12-18`, with the hour and the zone behind them.
enum WrittenMoments {
    /// The line with each of them in words: `until Friday 18 December 2026`.
    static func said(in line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: "-")) else { return line }
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        var index = 0
        while index < words.count {
            if let (count, text) = moment(at: index, in: words) {
                words.replaceSubrange(index..<(index + count), with: [text])
            }
            index += 1
        }
        return words.joined(separator: " ")
    }

    /// The longest moment that begins with a word, in words, and how many it takes.
    private static func moment(at index: Int, in words: [String]) -> (count: Int, text: String)? {
        guard words[index].first?.isNumber == true,
            words[index].utf8.prefix(10).count(where: { $0 == UInt8(ascii: "-") }) == 2
        else { return nil }
        for count in [3, 2, 1] where index + count <= words.count {
            let typed = words[index..<(index + count)].joined(separator: " ")
            let bare = typed.trimmingMarks
            // A comma in the middle is the sentence's own.
            guard !bare.contains(where: { ",;".contains($0) }), let moment = try? Moment(bare) else {
                continue
            }
            return (count, moment.said + typed.dropFirst(bare.count))
        }
        return nil
    }
}

extension String {
    fileprivate var trimmingMarks: String {
        var text = self[...]
        while let last = text.last, ".,;:!?)".contains(last) { text.removeLast() }
        return String(text)
    }
}
