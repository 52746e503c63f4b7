/// Splits a command such as `code --wait` into words, as a POSIX shell would, with no shell.
///
/// Blanks separate words; `'…'`, `"…"` and a backslash quote them. Nothing is expanded or run: `$HOME`, `~`, `*`,
/// `;` and `|` stand for themselves (POSIX.1-2017, Shell Command Language, section 2.2).
public struct CommandWords: Hashable, Sendable {
    /// The first word: the program.
    public let program: String
    /// The words after it.
    public let arguments: [String]

    /// Splits a command.
    ///
    /// - Throws: `LaunchError` for no words, for a quote that is not closed, and for a backslash at the end.
    public init(_ command: String) throws(LaunchError) {
        var words = try Self.words(of: command)
        guard let first = words.first, !first.isEmpty else { throw .noCommand }
        words.removeFirst()
        program = first
        arguments = words
    }

    private static func words(of command: String) throws(LaunchError) -> [String] {
        var words: [String] = []
        var word: String?
        var rest = Array(command)[...]
        while let character = rest.popFirst() {
            switch character {
            case " ", "\t", "\n", "\r", "\r\n":
                if let ended = word { words.append(ended) }
                word = nil
            case "'", "\"":
                let column = rest.startIndex
                guard let quoted = quotation(until: character, in: &rest) else {
                    throw .unclosedQuote(String(character), column: column, command: command)
                }
                word = (word ?? "") + quoted
            case "\\":
                guard let next = rest.popFirst() else { throw .nothingAfterBackslash(command: command) }
                if next != "\n" { word = (word ?? "") + String(next) }
            default: word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return words
    }

    /// Takes a quotation with its closing quote, or `nil` where there is none.
    ///
    /// Between double quotes a backslash quotes only `$`, a backquote, `"`, itself and a line's end.
    private static func quotation(until quote: Character, in rest: inout ArraySlice<Character>) -> String? {
        var text = ""
        while let character = rest.popFirst() {
            if character == quote { return text }
            guard quote == "\"", character == "\\", let next = rest.first, "$`\"\\\n".contains(next) else {
                text.append(character)
                continue
            }
            rest.removeFirst()
            if next != "\n" { text.append(next) }
        }
        return nil
    }
}
