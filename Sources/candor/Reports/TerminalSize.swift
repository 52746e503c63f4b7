import Foundation

/// How wide and high the terminal is, in characters.
struct TerminalSize: Equatable {
    let columns: Int
    let rows: Int

    /// The size of the terminal on a stream, or `nil` where the stream is none or does not know its size.
    static func of(_ descriptor: Int32) -> TerminalSize? {
        var size = winsize()
        guard Console.isTerminal(descriptor), ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return nil }
        return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    /// The width at which text on standard output is wrapped: that of the terminal, 80 without one.
    ///
    /// Lines of more than 100 characters are hard to read, so a wider terminal stays partly empty.
    static var readingWidth: Int {
        min(max(of(STDOUT_FILENO)?.columns ?? 80, 40), 100)
    }
}
