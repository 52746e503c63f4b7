/// Finds the paragraphs of an answer that say what is not known yet.
enum UnknownReader {
    /// The text with each such paragraph said as a sentence, and what each of them says.
    ///
    /// A paragraph counts where `unknown:` begins its first line in the first column, outside a fenced block.
    static func read(_ text: String) -> (text: String, unknowns: [Unknown]) {
        guard mayHold(text) else { return (text, []) }
        var lines: [String] = []
        var unknowns: [Unknown] = []
        var paragraph: [String] = []
        var isInFence = false
        func end() {
            guard !paragraph.isEmpty else { return }
            if let unknown = Unknown(paragraph: paragraph.joined(separator: "\n")) {
                unknowns.append(unknown)
                lines.append(unknown.sentence)
            }
            paragraph = []
        }
        let typed = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for line in typed.map(String.init) {
            let isBlank = line.allSatisfy(\.isWhitespace)
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isInFence.toggle() }
            let followsBlank = lines.last?.allSatisfy(\.isWhitespace) ?? true
            if !paragraph.isEmpty, !isBlank {
                paragraph.append(line)
            } else if !isInFence, followsBlank, line.lowercased().hasPrefix("unknown:") {
                paragraph = [line]
            } else {
                end()
                lines.append(line)
            }
        }
        end()
        return (lines.joined(separator: "\n"), unknowns)
    }

    /// Whether the word and its colon stand anywhere, which they do in few answers.
    private static func mayHold(_ text: String) -> Bool {
        let word = Array("unknown".utf8)
        var matched = 0
        for byte in text.utf8 {
            if matched == word.count, byte == UInt8(ascii: ":") { return true }
            let small = byte | 0x20
            matched = matched < word.count && small == word[matched] ? matched + 1 : small == word[0] ? 1 : 0
        }
        return false
    }
}
