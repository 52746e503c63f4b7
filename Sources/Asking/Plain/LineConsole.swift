/// Where the plain walk writes and reads whole lines: a terminal, a screen reader, or a pipe.
public protocol LineConsole {
    /// Writes a text as it is; the caller ends its lines.
    func write(_ text: String)
    /// Reads the next line without its ending.
    func readLine() -> LineInput
    /// Whether a person sees each question before it is answered, as on a terminal and not over a pipe.
    var isAttended: Bool { get }
}

/// What came of asking for a line.
public enum LineInput: Hashable, Sendable {
    case line(String)
    /// The input is at its end, which is not an answer.
    case end
    /// The person pressed Ctrl+C.
    case interrupted
}
