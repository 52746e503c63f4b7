import Foundation

/// What the exit status of a command means.
enum ExitStatus: Int32, Error {
    /// Done, or nothing found at or above the level asked for.
    case done = 0
    /// Findings, or the document does not fit its page.
    case findings = 1
    /// Wrong usage, bad input, or a template that cannot be used.
    case usage = 2
    /// No print engine, or it failed.
    case engine = 3
    /// Cancelled by the person; what was typed is saved.
    case cancelled = 130

    /// Ends the process; the only place that does.
    func end() -> Never {
        TerminalState.restore()
        // Not by way of what C libraries leave for the end: another thread may still be at work with them.
        fflush(nil)
        _exit(rawValue)
    }
}
