import SourceText

/// One line being typed on a terminal without redrawing: what the keys make of it, and what to echo.
///
/// The terminal's own line editing cuts a line after 4,095 bytes, so the plain walk reads keys and does it itself.
public struct LineTyping: Sendable {
    private var text = ""
    private var waiting: [Substring] = []

    /// What to write back, and the line once it is whole.
    public struct Outcome: Hashable, Sendable {
        /// What to write to the terminal.
        public var echo = ""
        /// The line, or what ended the input; `nil` while it is being typed.
        public var input: LineInput?
    }

    /// An empty line.
    public init() {}

    /// The next line of a text that held several; `nil` where none waits.
    public mutating func next() -> Outcome? { waiting.isEmpty ? nil : takeFirst() }

    /// Does what a key means.
    public mutating func handle(_ key: Key) -> Outcome {
        switch (key.code, key.modifiers) {
        case (.text(let typed), []), (.text(let typed), .shift), (.paste(let typed), _): return take(typed)
        case (.enter, _), (.text("j"), .control): return end()
        case (.backspace, _): return erase(1)
        case (.text("u"), .control): return erase(text.count)
        case (.text("w"), .control):
            let blanks = text.reversed().prefix { $0 == " " }.count
            let word = text.reversed().dropFirst(blanks).prefix { $0 != " " }.count
            return erase(blanks + word)
        case (.text("c"), .control): return Outcome(input: .interrupted)
        case (.text("d"), .control): return text.isEmpty ? Outcome(input: .end) : Outcome()
        case (.tab, _): return take(" ")
        default: return Outcome()
        }
    }

    private mutating func take(_ typed: String) -> Outcome {
        waiting += typed.split(separator: "\n", omittingEmptySubsequences: false)
        return takeFirst()
    }

    /// Types the first of the lines that wait; it ends where another one follows.
    private mutating func takeFirst() -> Outcome {
        guard !waiting.isEmpty else { return Outcome() }
        let first = String(waiting.removeFirst())
        text += first
        guard !waiting.isEmpty else { return Outcome(echo: shown(first)) }
        var outcome = end()
        outcome.echo = shown(first) + outcome.echo
        return outcome
    }

    private mutating func end() -> Outcome {
        defer { text = "" }
        return Outcome(echo: "\n", input: .line(text))
    }

    private mutating func erase(_ count: Int) -> Outcome {
        let gone = text.suffix(count)
        let columns = gone.reduce(0) { $0 + CellText.width(of: $1) }
        text.removeLast(min(count, text.count))
        return Outcome(echo: String(repeating: "\u{8} \u{8}", count: columns))
    }
}
