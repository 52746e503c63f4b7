#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The limits that a `ConfinedChild` puts on itself before it reads its input.
///
/// 1.2 s of processor time, 1 GiB of memory, files of 16 MiB, 16 open files and no core file. macOS counts shared
/// system libraries as address space and refuses the memory limit, so there the time limits alone hold.
public enum Confinement {
    /// Sets the limits; they cannot be lifted again.
    ///
    /// - Throws: `LaunchError.notConfined`, after which the process must not go on.
    public static func apply() throws(LaunchError) {
        // The timer's signal ends the process first, and its number says why. The limit counts whole seconds, and holds
        // where the timer does not.
        var timer = itimerval()
        timer.it_value = timeval(tv_sec: 1, tv_usec: 200_000)
        guard setProcessorTimer(&timer) == 0 else {
            throw .notConfined(limit: "processor time", reason: systemReason())
        }
        try set("processor time", RLIMIT_CPU, soft: 2, hard: 3)
        try set("file size", RLIMIT_FSIZE, soft: 16 << 20, hard: 16 << 20)
        try set("core file", RLIMIT_CORE, soft: 0, hard: 0)
        try set("open files", RLIMIT_NOFILE, soft: 16, hard: 16)
        #if !canImport(Darwin)
            try set("memory", RLIMIT_AS, soft: 1 << 30, hard: 1 << 30)
        #endif
    }

    #if canImport(Glibc)
        private typealias Resource = __rlimit_resource
    #else
        private typealias Resource = CInt
    #endif

    /// Counts what the process spends, in its own code and in the system's, and nothing while it waits.
    private static func setProcessorTimer(_ timer: inout itimerval) -> CInt {
        #if canImport(Glibc)
            setitimer(CInt(ITIMER_PROF.rawValue), &timer, nil)
        #else
            setitimer(CInt(ITIMER_PROF), &timer, nil)
        #endif
    }

    /// A limit that is already lower stays as it is: it cannot be raised, and need not be.
    private static func set(
        _ name: String, _ resource: Resource, soft: rlim_t, hard: rlim_t
    ) throws(LaunchError) {
        #if canImport(Glibc)
            let resource = CInt(resource.rawValue)
        #endif
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else {
            throw .notConfined(limit: name, reason: systemReason())
        }
        limit = rlimit(rlim_cur: min(soft, limit.rlim_max), rlim_max: min(hard, limit.rlim_max))
        guard setrlimit(resource, &limit) == 0 else {
            throw .notConfined(limit: name, reason: systemReason())
        }
    }
}
