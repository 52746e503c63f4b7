import Launching

/// Opens a file with the program that the person's desktop has for it.
public struct Opener: Sendable {
    private let program: String
    private let environment: [String: String]

    /// `nil` where there is nothing that opens files.
    public init?(environment: [String: String]) {
        let search = ExecutableSearch(path: environment["PATH"] ?? "")
        guard let program = ["xdg-open", "open", "wslview"].compactMap(search.find).first else { return nil }
        self.program = program
        self.environment = environment
    }

    /// Opens it and goes on: the program that shows it runs in a session of its own, and outlives this process.
    ///
    /// - Throws: `LaunchError` where nothing could be started.
    public func open(_ path: String) async throws(LaunchError) {
        let search = ExecutableSearch(path: environment["PATH"] ?? "")
        let start = search.find("setsid").map { "'\($0)' " } ?? ""
        let shell = Program(
            path: "/bin/sh",
            arguments: ["-c", "\(start)\"$0\" \"$1\" </dev/null >/dev/null 2>&1 &", program, path],
            environment: environment)
        _ = try await Launcher.runInForeground(shell)
    }
}
