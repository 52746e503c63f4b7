import Foundation

/// Waits for what a person types and for signals.
struct TerminalInput {
    /// What came.
    enum Event {
        case bytes([UInt8])
        case signals([Int32])
        /// Nothing came in time.
        case timeout
        /// The terminal is gone, or the input is at its end.
        case end
    }

    let signals: TerminalSignals

    /// Waits for the next event.
    ///
    /// - Parameter milliseconds: how long; -1 waits for ever.
    func next(within milliseconds: Int) -> Event {
        while true {
            var waited = [
                pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&waited, 2, Int32(clamping: milliseconds))
            if count < 0, errno == EINTR { continue }
            if waited[0].revents != 0 {
                let taken = signals.taken()
                if !taken.isEmpty { return .signals(taken) }
            }
            guard waited[1].revents != 0 else { return .timeout }
            var chunk = [UInt8](repeating: 0, count: 64 << 10)
            let size = read(STDIN_FILENO, &chunk, chunk.count)
            if size < 0, errno == EINTR || errno == EAGAIN { continue }
            return size > 0 ? .bytes(Array(chunk[..<size])) : .end
        }
    }

    /// Whether something waits to be read already.
    var hasMore: Bool {
        var waited = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&waited, 1, 0) > 0
    }
}
