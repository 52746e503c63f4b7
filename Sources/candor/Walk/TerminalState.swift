import Foundation
import Synchronization

/// The terminal's own settings: changed for a walk, and put back however the process ends.
enum TerminalState {
    /// How keys are read.
    enum Style {
        /// A block is redrawn: marked pastes are asked for.
        case drawing
        /// Plain lines: keys are read one by one, and nothing is sent that moves the cursor.
        case plain
    }

    private struct Saved {
        var settings: termios
        var style: Style
    }

    /// What the terminal was like before; `nil` while it is as it was.
    private static let saved = Mutex<Saved?>(nil)

    /// Ends marked pastes, shows the cursor, wraps lines again, takes styles off.
    private static let ending: [UInt8] = Array("\u{1B}[?2004l\u{1B}[0m\u{1B}[?7h\u{1B}[?25h".utf8)

    /// Reads keys instead of lines; false where standard input is no terminal.
    @discardableResult
    static func enter(_ style: Style) -> Bool {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return false }
        saved.withLock { if $0 == nil { $0 = Saved(settings: settings, style: style) } }
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        settings.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR | ISTRIP | BRKINT | PARMRK)
        withUnsafeMutableBytes(of: &settings.c_cc) { keys in
            keys[Int(VMIN)] = 1
            keys[Int(VTIME)] = 0
        }
        guard tcsetattr(STDIN_FILENO, TCSANOW, &settings) == 0 else { return false }
        if style == .drawing { send(Array("\u{1B}[?2004h".utf8)) }
        return true
    }

    /// Puts everything back; does nothing where nothing was changed.
    ///
    /// Safe to call from a signal handler: where the lock is taken, its owner is about to put things back itself.
    static func restore() {
        saved.withLockIfAvailable { saved in
            guard var state = saved else { return }
            if state.style == .drawing { send(ending) }
            // Not later than now: a terminal that nobody reads from must not hold the process up.
            tcsetattr(STDIN_FILENO, TCSANOW, &state.settings)
            saved = nil
        }
    }

    private static func send(_ bytes: [UInt8]) {
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// The signals of a crash.
    static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS]

    /// Puts the terminal back when the process crashes, and then lets it crash as it would have.
    static func guardCrashes() {
        // Both are made now: a handler must not be the first to use them.
        saved.withLock { _ in }
        _ = ending.count
        for number in crashes {
            signal(number) { number in
                TerminalState.restore()
                signal(number, SIG_DFL)
                raise(number)
            }
        }
    }
}
