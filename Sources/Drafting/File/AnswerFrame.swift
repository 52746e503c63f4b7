import SourceText

/// Makes an answer safe to stand in a draft: it cannot begin a section, and leaves no fence or comment open.
///
/// The rules are those of `DraftScanner`, so that what is written is read back as one answer.
enum AnswerFrame {
    /// The answer as it can be written; an ordinary one is unchanged.
    ///
    /// A line that would begin a section moves one heading level down, an open fence is closed, and the opening of a
    /// comment that never ends is escaped, so that its words are shown.
    static func closed(_ answer: String) -> String {
        let (text, fence) = framed(answer)
        return text + (fence.map { "\n" + $0 } ?? "")
    }

    /// The line that ends a code block which a text leaves open; `nil` where it leaves none.
    static func closing(of text: String) -> String? { framed(text).fence }

    /// The answer with its lines made safe, and the fence that is open at its end.
    private static func framed(_ answer: String) -> (text: String, fence: String?) {
        var lines = answer.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map(String.init)
        var fence: (text: String, mark: Character)?
        var comment: Int?
        for index in lines.indices {
            let line = lines[index]
            let content = line.drop { $0 == " " }
            let isIndented = line.count - content.count > 3
            if let open = fence {
                let run = content.prefix { $0 == open.mark }
                let isClosing =
                    run.count >= open.text.count && content.dropFirst(run.count).allSatisfy(\.isWhitespace)
                if isClosing, !isIndented { fence = nil }
            } else if comment != nil {
                if line.contains("-->") { comment = nil }
            } else if line.hasPrefix("##"), !line.hasPrefix("###"),
                line.dropFirst(2).first?.isWhitespace ?? true
            {
                lines[index] = "#" + line
            } else if !isIndented, content.hasPrefix("<!--") {
                if !content.dropFirst(4).contains("-->") { comment = index }
            } else if !isIndented, let opened = opening(content) {
                fence = opened
            }
        }
        if let comment {
            lines[comment] = lines[comment].replacing("<!--", with: "\\<!--", maxReplacements: 1)
            return framed(lines.joined(separator: "\n"))
        }
        return (lines.joined(separator: "\n"), fence?.text)
    }

    private static func opening(_ content: Substring) -> (text: String, mark: Character)? {
        guard let mark = content.first, mark == "`" || mark == "~" else { return nil }
        let run = content.prefix { $0 == mark }
        guard run.count >= 3, mark == "~" || !content.dropFirst(run.count).contains("`") else { return nil }
        return (String(run), mark)
    }
}
