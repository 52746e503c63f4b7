import Asking
import Foundation
import SourceText

/// The plain walk on the process's own streams: questions on standard error, answers from standard input.
///
/// A class, because the bytes read ahead belong to the stream and not to a copy.
final class TerminalConsole: LineConsole {
    private var pending: [UInt8] = []
    private var isAtEnd = false
    /// The reading end of a pipe that gets a byte for each signal, so that waiting for a line can be ended.
    private let signals: Pipe
    private let sources: [any DispatchSourceSignal]

    /// Lets Ctrl+C, and a request to end, stop the reading of a line instead of the process.
    init() {
        let pipe = Pipe()
        signals = pipe
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { pipe.fileHandleForWriting.write(Data([0])) }
            source.resume()
            return source
        }
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
            guard waitForInput() else { return .interrupted }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { isAtEnd = true } else { pending += chunk[..<count] }
        }
    }

    /// Waits until there is something to read; false where a signal came first.
    private func waitForInput() -> Bool {
        while true {
            var waited = [
                pollfd(fd: signals.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&waited, 2, -1)
            if count < 0, errno == EINTR { continue }
            return waited[0].revents == 0
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
