/// Breaks a text into lines by the table of widths.
struct TextWrapping {
    let style: TextStyle
    let width: Double
    let limit: Int

    /// At most `limit` lines; what does not fit is cut, and the cut is shown by `…`.
    func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var rest = text.split(separator: " ").map(String.init)[...]
        while let word = rest.first {
            guard lines.count < limit else {
                lines[lines.count - 1] = shortened(lines[lines.count - 1])
                return lines
            }
            rest = rest.dropFirst()
            var line = word
            if !fits(line) {
                let head = longestFit(of: word)
                line = head
                rest = [String(word.dropFirst(head.count))] + rest
            } else {
                while let next = rest.first, fits(line + " " + next) {
                    line += " " + next
                    rest = rest.dropFirst()
                }
            }
            lines.append(line)
        }
        return lines
    }

    private func fits(_ text: String) -> Bool { style.width(of: text) <= width }

    /// As many characters as fit, and at least one, so that there is an end.
    private func longestFit(of word: String) -> String {
        var head = ""
        for character in word {
            guard head.isEmpty || fits(head + String(character)) else { break }
            head.append(character)
        }
        return head
    }

    private func shortened(_ line: String) -> String {
        var kept = Substring(line)
        while !kept.isEmpty, !fits(kept + "…") { kept = kept.dropLast() }
        while let last = kept.last, last == " " || last == "," { kept = kept.dropLast() }
        return kept + "…"
    }
}
