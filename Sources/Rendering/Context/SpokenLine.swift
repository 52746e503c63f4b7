import SourceText

/// The plain text of several blocks as one line that can be read aloud: lists without their marks, each block and item a
/// sentence.
enum SpokenLine {
    static func of(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\n")) || marked(Substring(text)) != nil else {
            return PlainLine.of(text)
        }
        var line = ""
        var mayBeMarked = true
        var isApart = false
        for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = row.drop { $0 == " " }
            if words.isEmpty {
                (mayBeMarked, isApart) = (true, true)
                continue
            }
            // Within a paragraph, "2019. Then" is no item of a list.
            let item = mayBeMarked ? marked(words) : nil
            mayBeMarked = item != nil
            let piece = PlainLine.of(String(item ?? words))
            if piece.isEmpty { continue }
            if !line.isEmpty { line += (isApart || item != nil) && needsStop(line) ? ". " : " " }
            line += piece
            isApart = false
        }
        return line
    }

    /// What stands behind the mark of a list's item or a quotation, and behind the box of a task.
    private static func marked(_ row: Substring) -> Substring? {
        let words = row.drop { $0 == " " }
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        let mark = digits.isEmpty ? words.prefix { $0 == "-" || $0 == ">" } : digits + "."
        guard !mark.isEmpty, words.dropFirst(digits.count).first == (digits.isEmpty ? mark.first : ".") else {
            return nil
        }
        let rest = words.dropFirst(mark.count)
        guard mark.count == 1 || !digits.isEmpty, rest.first == " " else { return nil }
        let content = rest.drop { $0 == " " }
        for box in ["[ ] ", "[x] "] where content.hasPrefix(box) { return content.dropFirst(box.count) }
        return marked(content) ?? content
    }

    static func needsStop(_ line: String) -> Bool {
        guard let last = line.last(where: { !"\"”’)*_".contains($0) }) else { return false }
        return !".!?:;,".contains(last)
    }
}
