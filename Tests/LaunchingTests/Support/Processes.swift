#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What became of processes, asked of the system.
enum Processes {
    /// Whether a process is gone, also as a zombie that this process should have reaped.
    ///
    /// An orphan is reaped by the system in its own time, so this waits for it.
    static func isGone(_ process: pid_t) async -> Bool {
        for _ in 0..<200 {
            if kill(process, 0) != 0, errno == ESRCH { return true }
            if isZombie(process), !isChild(process) { return true }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return false
    }

    private static func isChild(_ process: pid_t) -> Bool {
        var information = siginfo_t()
        return waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0
    }

    /// Some containers have no first process that reaps orphans.
    private static func isZombie(_ process: pid_t) -> Bool {
        #if os(Linux)
            let file = open("/proc/\(process)/stat", O_RDONLY)
            guard file >= 0 else { return true }
            defer { close(file) }
            var bytes = [UInt8](repeating: 0, count: 512)
            let count = read(file, &bytes, bytes.count)
            let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
            return text.contains(") Z ")
        #else
            return false
        #endif
    }
}
