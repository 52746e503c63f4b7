import Foundation

/// Where the tests' files are, and how their programs are run.
enum Repository {
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")
    static let oracles = fixtures.deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Oracles")

    /// A Python that has html5lib: the system's, for which `make test` installs it, or the one on the path.
    static let python: String = {
        let found = try? output(of: "/usr/bin/python3", ["-c", "import html5lib"])
        return found == nil ? "python3" : "/usr/bin/python3"
    }()

    /// The standard output of a program, which must end with status 0.
    static func output(of program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(program: program) }
        return String(decoding: data, as: UTF8.self)
    }

    /// Runs a body with a folder that is gone afterwards.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "candor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    struct Failure: Error { let program: String }
}
