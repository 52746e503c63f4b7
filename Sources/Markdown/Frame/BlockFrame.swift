/// Keeps the answers of a person inside the sections of a document.
///
/// An answer is Markdown, and some Markdown reaches past its own end: an unclosed fence, a heading, an HTML
/// opener, a link definition. What an answer does is decided by parsing it between two headings, never
/// guessed; the answer is mended where that shows harm, and shown as typed where it cannot be mended.
public enum BlockFrame {
    /// Each kind of harm takes a round, and mending one may uncover another.
    private static let rounds = 8

    /// Markdown that cannot change its frame, for an answer placed between blank lines.
    ///
    /// An ordinary answer comes back byte for byte. Comments are dropped, raw HTML is escaped so that it
    /// shows, headings move below `level`, an open fence is closed, and labels of links and footnotes get a
    /// prefix.
    /// - Parameters:
    ///   - level: The level of the headings between which the answer stands, 1 to 5.
    ///   - labelPrefix: A word that no other answer of the document has, such as the step's id.
    public static func hardened(_ answer: String, under level: Int = 2, labelPrefix: String) -> Hardened {
        settled(answer, under: min(max(level, 1), 5), labelPrefix: labelPrefix, isGuarded: true)
    }

    static func settled(
        _ answer: String, under level: Int, labelPrefix: String, isGuarded: Bool
    ) -> Hardened {
        let text = ControlCharacters.folded(answer)
        if isGuarded, let refusal = InputGuard.refusal(of: text) {
            return shownAsTyped(answer, because: refusal.description)
        }
        if QuietText.isQuiet(text) { return Hardened(markdown: text) }
        do {
            let prefix = LabelPrefix(labelPrefix)
            if let mended = try mended(text, under: level, prefix, isGuarded: isGuarded) {
                return Hardened(markdown: mended)
            }
            return shownAsTyped(answer, because: "its Markdown would change the sections around it")
        } catch {
            return shownAsTyped(answer, because: error.description)
        }
    }

    /// The text with its harm mended, round by round; `nil` where some is left.
    static func mended(
        _ answer: String, under level: Int, _ prefix: LabelPrefix, isGuarded: Bool
    ) throws(Refusal) -> String? {
        var text = answer
        for _ in 0..<rounds {
            let lineCount = text.utf8.count { $0 == 0x0A } + 1
            let labels = LabelFinder.labels(in: text, without: prefix)
            let probe = FrameProbe(answer: text, lineCount: lineCount, under: level, labels: labels)
            if isGuarded, let refusal = InputGuard.refusal(of: probe.source) { throw refusal }
            let facts = CMark.frameFacts(of: probe)
            if facts.isSound(under: level) { return text }
            let next = FrameRepair(text: text, facts: facts, level: level, prefix: prefix).mended()
            guard next != text else { return nil }
            text = next
        }
        return nil
    }

    private static func shownAsTyped(_ answer: String, because reason: String) -> Hardened {
        let notice = "Shown as typed: \(reason)."
        return Hardened(markdown: fenced(answer, notice: notice), notice: notice)
    }

    /// The answer as code under a notice, whose words may come from the system and are kept from being markup.
    static func fenced(_ answer: String, notice: String) -> String {
        var line = ""
        for character in notice {
            if "\\`*_[]<>".contains(character) { line.append("\\") }
            line.append(character.isNewline ? " " : character)
        }
        return line + "\n\n" + CodeFence.fenced(ControlCharacters.folded(answer))
    }
}
