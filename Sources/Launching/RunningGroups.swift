import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The process groups of the programs that are running, so that none outlives this process.
///
/// A group leader is listed only while it is not yet reaped: until then its number belongs to nobody else.
public enum RunningGroups {
    private struct State {
        var leaders: Set<pid_t> = []
        var isEnding = false
    }

    private static let state = Mutex(State())

    /// Stops every program that is running, with all that it has started, and every one that starts later.
    ///
    /// For the moment before this process ends on a signal. It takes a lock, so call it from a thread and not
    /// from a signal handler.
    public static func stopAll() {
        state.withLock { state in
            state.isEnding = true
            for leader in state.leaders { stop(leader) }
        }
    }

    /// The leader is named as well, in case the system could not give it a group of its own.
    static func stop(_ leader: pid_t) {
        kill(-leader, SIGKILL)
        kill(leader, SIGKILL)
    }

    static func insert(_ leader: pid_t) {
        state.withLock { state in
            state.leaders.insert(leader)
            if state.isEnding { stop(leader) }
        }
    }

    static func remove(_ leader: pid_t) {
        state.withLock { _ = $0.leaders.remove(leader) }
    }
}
