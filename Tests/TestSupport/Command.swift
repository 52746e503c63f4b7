import Foundation

/// One run of the program, or of another, in a folder of its own.
public struct Command {
    /// What a run left behind.
    public struct Outcome: Equatable {
        /// All of standard output, decoded as UTF-8 with what is invalid replaced.
        public var output: String
        /// All of standard error, decoded likewise.
        public var error: String
        /// The exit status, or the signal's number where a signal ended the program.
        public var status: Int32

        /// Takes what a test expects, to be compared as a whole.
        public init(output: String, error: String, status: Int32) {
            self.output = output
            self.error = error
            self.status = status
        }
    }

    /// Runs Candor with arguments; `HOME` and everything below it lie in the folder.
    public static func candor(
        _ arguments: [String], input: String = "", in folder: TemporaryFolder,
        environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(Project.binary, arguments, input: Data(input.utf8), in: folder.url, environment: environment)
    }

    /// Runs a program to its end; both streams are read while it runs, so that no pipe fills up.
    public static func run(
        _ program: URL, _ arguments: [String], input: Data = Data(), in folder: URL,
        environment: [String: String] = [:]
    ) throws -> Outcome {
        let scratch = try TemporaryFolder()
        defer { scratch.remove() }
        let files = ["in", "out", "err"].map { scratch.url.appendingPathComponent($0) }
        try input.write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8",
            "HOME": folder.path,
        ].merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Outcome(
            output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
            status: process.terminationStatus)
    }
}
