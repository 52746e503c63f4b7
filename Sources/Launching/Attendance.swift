import Subprocess

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The watch over one running program: it feeds it, gathers what it writes, and stops it at a limit.
///
/// All of it happens while the program is not yet reaped, so that its number cannot be another's when its group is
/// killed.
struct Attendance: Sendable {
    let leader: pid_t
    let limits: Limits

    private static let tailBytes = 8 << 10

    private enum Event: Sendable {
        case fed
        case output([UInt8], isWhole: Bool)
        case errorTail([UInt8])
        case exited
        case timeUp
    }

    /// Returns when the program has ended and both streams are read, or when all of its group has been killed.
    func gather(
        output: SubprocessOutputSequence, error: SubprocessOutputSequence,
        feed: @escaping @Sendable () async -> Void
    ) async -> Gathered {
        RunningGroups.insert(leader)
        defer {
            stop()
            RunningGroups.remove(leader)
        }
        return await withTaskGroup(of: Event.self) { tasks in
            tasks.addTask {
                await feed()
                return .fed
            }
            tasks.addTask { await read(output) }
            tasks.addTask { await readTail(error) }
            tasks.addTask {
                try? await Task.sleep(for: limits.time)
                return .timeUp
            }
            return await follow(&tasks)
        }
    }

    private func follow(_ tasks: inout TaskGroup<Event>) async -> Gathered {
        var gathered = Gathered()
        var openStreams = 2
        while let event = await tasks.next() {
            switch event {
            case .fed: continue
            case .output(let bytes, let isWhole):
                gathered.output = bytes
                if !isWhole { cut(&gathered, .outputTooLarge) }
                openStreams -= 1
            case .errorTail(let bytes):
                gathered.errorTail = bytes
                openStreams -= 1
            case .timeUp:
                cut(&gathered, .timedOut)
                continue
            case .exited:
                tasks.cancelAll()
                return gathered
            }
            if openStreams == 0 { tasks.addTask { await exit() } }
        }
        return gathered
    }

    /// What is stopped ends both streams, so the watch goes on to its ordinary end.
    private func cut(_ gathered: inout Gathered, _ status: Finished.Status) {
        if gathered.cut == nil { gathered.cut = status }
        stop()
    }

    func stop() { RunningGroups.stop(leader) }

    private func read(_ stream: SubprocessOutputSequence) async -> Event {
        var bytes: [UInt8] = []
        do {
            for try await buffer in stream {
                buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
                guard bytes.count <= limits.outputBytes else {
                    return .output(Array(bytes.prefix(limits.outputBytes)), isWhole: false)
                }
            }
        } catch {
            // A stream that cannot be read any more has ended; the status says the rest.
        }
        return .output(bytes, isWhole: true)
    }

    private func readTail(_ stream: SubprocessOutputSequence) async -> Event {
        .errorTail(await tail(of: stream))
    }

    /// The last 8 KiB of a stream, read to its end.
    func tail(of stream: SubprocessOutputSequence) async -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await buffer in stream {
                buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
                if bytes.count > 2 * Self.tailBytes { bytes.removeFirst(bytes.count - Self.tailBytes) }
            }
        } catch {
            // As above.
        }
        return Array(bytes.suffix(Self.tailBytes))
    }

    /// Waits for the end of the leader without reaping it: a program can close its streams and run on.
    private func exit() async -> Event {
        var pause = Duration.microseconds(50)
        while !hasExited() {
            do {
                try await Task.sleep(for: pause)
            } catch {
                stop()
                return .exited
            }
            pause = min(pause * 2, .milliseconds(10))
        }
        return .exited
    }

    private func hasExited() -> Bool {
        var information = siginfo_t()
        let result = waitid(P_PID, id_t(leader), &information, WEXITED | WNOHANG | WNOWAIT)
        return result != 0 ? errno != EINTR : information.si_signo != 0
    }
}
