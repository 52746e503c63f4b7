/// How a program ended, and what it wrote.
public struct Finished: Hashable, Sendable {
    /// The way in which a program ended.
    public enum Status: Hashable, Sendable {
        /// It ended by itself, with this code; 0 is success.
        case exited(Int)
        /// A signal ended it, such as 9 from the system where memory is short.
        case signalled(Int)
        /// It ran longer than it may, and was stopped with all that it had started.
        case timedOut
        /// It wrote more than it may, and was stopped with all that it had started.
        case outputTooLarge
    }

    /// How it ended.
    public let status: Status
    /// What it wrote to standard output, no more than the limit.
    public let standardOutput: [UInt8]
    /// The last 8 KiB of what it wrote to standard error.
    public let standardErrorTail: [UInt8]

    /// Whether it exited with 0.
    public var succeeded: Bool { status == .exited(0) }

    /// The tail of standard error as text; what is not UTF-8 is replaced.
    ///
    /// It is what the program chose to write: pass it through `shown(_:)` before a terminal sees it.
    public var errorText: String { String(decoding: standardErrorTail, as: UTF8.self) }
}
