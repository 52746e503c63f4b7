import Foundation
import Synchronization

/// The signals that a walk answers to, as bytes in a pipe that can be waited for beside the keys.
struct TerminalSignals {
    /// The writing end, for the handlers.
    private static let writing = Atomic<Int32>(-1)
    private static let handled = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

    /// The reading end.
    let descriptor: Int32

    /// Begins to handle the signals of this process.
    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        descriptor = ends[0]
        Self.writing.store(ends[1], ordering: .relaxed)
        for number in Self.handled { Self.handle(number) }
        // Whoever started this process may have held signals back, and a walk must not be deaf to them.
        var heard = sigset_t()
        sigemptyset(&heard)
        for number in Self.handled + TerminalState.crashes { sigaddset(&heard, number) }
        pthread_sigmask(SIG_UNBLOCK, &heard, nil)
        // A reader of standard error that went away is no reason to die with the terminal changed.
        signal(SIGPIPE, SIG_IGN)
    }

    private static func handle(_ number: Int32) {
        signal(number) { number in
            let code = errno
            var byte = UInt8(truncatingIfNeeded: number)
            _ = write(TerminalSignals.writing.load(ordering: .relaxed), &byte, 1)
            errno = code
        }
    }

    /// The signals that came since the last look.
    func taken() -> [Int32] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 ? bytes[..<count].map { Int32($0) } : []
    }

    /// Lets Ctrl+Z stop the process as it stops any other, for as long as another program has the terminal.
    func pauseStopping() {
        signal(SIGTSTP, SIG_DFL)
        signal(SIGPIPE, SIG_DFL)
    }

    func resumeStopping() {
        Self.handle(SIGTSTP)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Stops until the shell lets the process go on.
    ///
    /// - Parameter isForAll: whether the whole group stops, as when Ctrl+Z is typed.
    func stop(isForAll: Bool) {
        signal(SIGTSTP, SIG_DFL)
        if isForAll { kill(0, SIGTSTP) } else { raise(SIGTSTP) }
        Self.handle(SIGTSTP)
        _ = taken()
    }
}
