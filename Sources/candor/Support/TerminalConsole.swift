import Asking
import Foundation
import SourceText

/// The plain walk on the process's own streams: questions on standard error, answers from standard input.
///
/// A class, because the bytes read ahead belong to the stream and not to a copy.
final class TerminalConsole: LineConsole {
    private var pending: [UInt8] = []
    private var isAtEnd = false

    /// Lets Ctrl+C end the reading of a line instead of the process.
    init() {
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = { _ in }
        #else
            action.__sigaction_handler.sa_handler = { _ in }
        #endif
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &action, nil) }
    }

    func write(_ text: String) {
        let isOpenLine = !text.hasSuffix("\n")
        let safe = shown(isOpenLine ? text : String(text.dropLast()))
        FileHandle.standardError.write(Data((isOpenLine ? safe : safe + "\n").utf8))
    }

    func readLine() -> LineInput {
        while true {
            if let end = pending.firstIndex(of: 0x0A) {
                let line = pending[..<end]
                pending.removeFirst(end + 1)
                return .line(Self.text(line))
            }
            if isAtEnd {
                guard !pending.isEmpty else { return .end }
                defer { pending = [] }
                return .line(Self.text(pending[...]))
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0, errno == EINTR { return .interrupted }
            if count <= 0 { isAtEnd = true } else { pending += chunk[..<count] }
        }
    }

    /// A line without its ending and without control characters, which no answer needs.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
                || scalar == "\t"
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
