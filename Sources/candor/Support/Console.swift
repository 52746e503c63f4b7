import Foundation
import SourceText

/// The two streams of the command: results on standard output, everything else on standard error.
enum Console {
    /// Writes a result and a line ending.
    static func output(_ text: String) { write(Array((text + "\n").utf8), to: STDOUT_FILENO) }

    /// Writes bytes as they are.
    static func output(bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Writes a message for a person: nothing in it can act on the terminal.
    static func error(_ text: String) { write(Array((shown(text) + "\n").utf8), to: STDERR_FILENO) }

    /// Writes bytes that are safe for a terminal already to the stream of messages.
    static func error(bytes: [UInt8]) { write(bytes, to: STDERR_FILENO) }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// A reader that went away, as in `candor list | head -1`, is no error worth a message.
    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR || errno == EAGAIN { continue }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }
}

extension Console {
    /// Whether somebody is there to answer a question.
    static var canAsk: Bool { isTerminal(STDIN_FILENO) && isTerminal(STDERR_FILENO) }
}
