/// Runs a program on untrusted input with no environment, a short time and a capped output.
///
/// The program is meant to be this one again (`/proc/self/exe` on Linux), which calls `Confinement.apply()` before
/// it looks at its input. A crash, a loop or a memory bomb in it then costs one document and not the process.
public struct ConfinedChild: Hashable, Sendable {
    /// The path of the program.
    public let executable: String
    /// Its time and its output.
    public let limits: Limits

    /// A child that is started anew at each run.
    public init(executable: String, limits: Limits = .confined) {
        self.executable = executable
        self.limits = limits
    }

    /// Runs it and gathers what it writes.
    ///
    /// - Throws: `LaunchError` where it could not be started or the task was cancelled; a bad end is a `Status`.
    public func run(_ arguments: [String], input: [UInt8]) async throws(LaunchError) -> Finished {
        let program = Program(path: executable, arguments: arguments, workingFolder: "/")
        return try await Launcher.run(program, input: input, limits: limits)
    }
}
