import Asking
import Foundation
import SourceText

/// The plain walk on the process's own streams: questions on standard error, answers from standard input.
///
/// On a terminal the keys are read one by one, because its own line editing cuts a line after 4,095 bytes. A class,
/// because the bytes read ahead belong to the stream and not to a copy.
final class TerminalConsole: LineConsole {
    private var pending: [UInt8] = []
    private var isAtEnd = false
    private let isTerminal: Bool
    private let signals = TerminalSignals()
    private let input: TerminalInput
    private var decoder = KeyDecoder()
    private var typing = LineTyping()
    private var keys: [Key] = []

    /// Lets Ctrl+C, and a request to end, stop the reading of a line instead of the process.
    init() {
        input = TerminalInput(signals: signals)
        isTerminal = isatty(STDIN_FILENO) == 1
        if isTerminal {
            TerminalState.guardCrashes()
            TerminalState.enter(.plain)
        }
    }

    deinit { TerminalState.restore() }

    func write(_ text: String) {
        let isOpenLine = !text.hasSuffix("\n")
        let safe = shown(isOpenLine ? text : String(text.dropLast()))
        send(isOpenLine ? safe : safe + "\n")
    }

    private func send(_ text: String) {
        Console.write(Array(text.utf8), to: STDERR_FILENO)
    }

    var isAttended: Bool { isTerminal }

    func readLine() -> LineInput { isTerminal ? typedLine() : pipedLine() }

    // MARK: On a terminal

    private func typedLine() -> LineInput {
        if let waiting = typing.next() {
            send(waiting.echo)
            if let input = waiting.input { return input }
        }
        while true {
            while !keys.isEmpty {
                let key = keys.removeFirst()
                if key == .control("z") {
                    stop(isForAll: true)
                    continue
                }
                let outcome = typing.handle(key)
                send(outcome.echo)
                if let input = outcome.input { return input }
            }
            switch input.next(within: decoder.isWaiting ? 50 : -1) {
            case .bytes(let bytes): keys += decoder.keys(from: bytes)
            case .timeout: keys += decoder.timeout()
            case .end: return .end
            case .signals(let numbers):
                for number in numbers {
                    switch number {
                    case SIGINT, SIGTERM, SIGHUP, SIGQUIT: return .interrupted
                    case SIGTSTP: stop(isForAll: false)
                    case SIGCONT: TerminalState.enter(.plain)
                    default: break
                    }
                }
            }
        }
    }

    private func stop(isForAll: Bool) {
        TerminalState.restore()
        signals.stop(isForAll: isForAll)
        TerminalState.enter(.plain)
    }

    /// Gives the terminal to another program, such as an editor, and takes it back.
    func lend<Result>(_ work: () async -> Result) async -> Result {
        TerminalState.restore()
        signals.pauseStopping()
        let result = await work()
        signals.resumeStopping()
        if isTerminal { TerminalState.enter(.plain) }
        return result
    }

    // MARK: Over a pipe

    private func pipedLine() -> LineInput {
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
            switch input.next(within: -1) {
            case .bytes(let bytes): pending += bytes
            case .end: isAtEnd = true
            case .timeout: break
            case .signals(let numbers):
                if numbers.contains(where: { [SIGINT, SIGTERM, SIGHUP, SIGQUIT].contains($0) }) {
                    return .interrupted
                }
                if numbers.contains(SIGTSTP) { signals.stop(isForAll: false) }
            }
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
