import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs other programs and leaves nothing of them behind.
///
/// Each program leads a process group of its own. When it ends, is stopped or the waiting task is cancelled, the
/// whole group is killed; only what moved to another session on purpose can stay.
///
/// The first run makes this process ignore SIGPIPE, because a program may end before it has read its input.
public enum Launcher {
    /// Runs a program with an input and gathers what it writes.
    ///
    /// - Returns: What it wrote and how it ended; a failure of the program itself is a `Status`.
    /// - Throws: `LaunchError` where it could not be started or the task was cancelled.
    public static func run(
        _ program: Program, input: [UInt8] = [], limits: Limits
    ) async throws(LaunchError) -> Finished {
        _ = ignoringBrokenPipes
        var configuration = try configuration(of: program)
        configuration.platformOptions.processGroupID = 0
        configuration.platformOptions.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
        ]
        do {
            let result = try await Subprocess.run(
                configuration, input: .inputWriter, output: .sequence, error: .sequence
            ) { execution in
                let writer = execution.standardInputWriter
                let attendance = Attendance(leader: execution.processIdentifier.value, limits: limits)
                return await attendance.gather(
                    output: execution.standardOutput, error: execution.standardError
                ) {
                    _ = try? await writer.write(input)
                    try? await writer.finish()
                }
            }
            guard !Task.isCancelled else { throw LaunchError.cancelled(path: program.path) }
            return result.closureResult.finished(Finished.Status(result.terminationStatus))
        } catch {
            throw reason(error, for: program)
        }
    }

    /// Runs a program and speaks with it; when the conversation is over, it is stopped with all that it has started.
    ///
    /// - Parameter limits: the time of the whole conversation, and how many bytes the program may say.
    /// - Returns: What the conversation came to, and what the program wrote to standard error; its status is
    ///   `.timedOut` where the time was up first.
    /// - Throws: `LaunchError` where it could not be started or the task was cancelled.
    public static func converse<Value: Sendable>(
        with program: Program, limits: Limits,
        _ conversation: @escaping @Sendable (inout Conversation) async -> Value
    ) async throws(LaunchError) -> (value: Value, finished: Finished) {
        _ = ignoringBrokenPipes
        var configuration = try configuration(of: program)
        configuration.platformOptions.processGroupID = 0
        do {
            let result = try await Subprocess.run(
                configuration, input: .inputWriter, output: .sequence, error: .sequence
            ) { execution in
                let writer = execution.standardInputWriter
                let output = execution.standardOutput
                let attendance = Attendance(leader: execution.processIdentifier.value, limits: limits)
                return await attendance.converse(error: execution.standardError) {
                    var talk = Conversation(writer: writer, output: output, limit: limits.outputBytes)
                    return await conversation(&talk)
                }
            }
            guard !Task.isCancelled, let value = result.closureResult.value else {
                throw LaunchError.cancelled(path: program.path)
            }
            let status = Finished.Status(result.terminationStatus)
            return (value, result.closureResult.gathered.finished(status))
        } catch {
            throw reason(error, for: program)
        }
    }

    /// Runs a program that has the terminal to itself, such as an editor, and waits for its end.
    ///
    /// Meanwhile Ctrl-C and Ctrl-\ are the program's and do not end this process, as with `system(3)`.
    ///
    /// - Throws: `LaunchError` where it could not be started or the task was cancelled.
    public static func runInForeground(_ program: Program) async throws(LaunchError) -> Finished.Status {
        let configuration = try configuration(of: program)
        let interrupt = signal(SIGINT, SIG_IGN)
        let quit = signal(SIGQUIT, SIG_IGN)
        defer {
            _ = signal(SIGINT, interrupt)
            _ = signal(SIGQUIT, quit)
        }
        do {
            let result = try await Subprocess.run(
                configuration, input: .currentStandardInput, output: .currentStandardOutput,
                error: .currentStandardError)
            guard !Task.isCancelled else { throw LaunchError.cancelled(path: program.path) }
            return Finished.Status(result.terminationStatus)
        } catch {
            throw reason(error, for: program)
        }
    }

    private static let ignoringBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    private static func configuration(of program: Program) throws(LaunchError) -> Configuration {
        try ExecutableSearch.check(program.path)
        for text in program.arguments where text.utf8.contains(0) {
            throw .nulByte(in: text.replacingNUL)
        }
        return Configuration(
            executable: .path(FilePath(program.path)), arguments: Arguments(program.arguments),
            environment: .custom(environment(program.environment)),
            workingDirectory: program.workingFolder.map { FilePath($0) })
    }

    /// The variables as the system takes them, in an order that does not change from run to run.
    private static func environment(_ variables: [String: String]) -> [[UInt8]] {
        let usable = variables.filter { name, value in
            !name.isEmpty && !name.contains("=") && !(name.utf8.first.map { (48...57).contains($0) } ?? true)
                && !name.utf8.contains(0) && !value.utf8.contains(0)
        }
        return usable.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)\0".utf8) }
    }

    private static func reason(_ error: any Error, for program: Program) -> LaunchError {
        switch error {
        case let error as LaunchError: return error
        case is CancellationError: return .cancelled(path: program.path)
        case let error as SubprocessError where error.code == .failedToChangeWorkingDirectory:
            return .noWorkingFolder(path: program.workingFolder ?? ".")
        case let error as SubprocessError:
            let reason = error.underlyingError.map { systemReason($0.rawValue) } ?? "\(error)"
            return .notStarted(path: program.path, reason: reason)
        default: return .notStarted(path: program.path, reason: "\(error)")
        }
    }
}

extension Finished.Status {
    fileprivate init(_ status: TerminationStatus) {
        switch status {
        case .exited(let code): self = .exited(Int(code))
        case .signaled(let number): self = .signalled(Int(number))
        }
    }
}
