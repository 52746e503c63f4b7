import Foundation

/// Where the project's own files are, found from this source file.
public enum Project {
    /// The folder of `Package.swift`.
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file or folder by its path from the root; it need not exist.
    public static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

    /// The text of a file of the project, which must be UTF-8.
    public static func text(_ path: String) throws -> String {
        try String(contentsOf: url(path), encoding: .utf8)
    }

    /// The program under test: the one that `CANDOR_BINARY` names, or that the tests were built with.
    public static var binary: URL {
        if let path = ProcessInfo.processInfo.environment["CANDOR_BINARY"] {
            return URL(fileURLWithPath: path)
        }
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("candor")
        return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : url(".build/debug/candor")
    }

    /// The names in a folder, sorted; hidden ones left out.
    public static func names(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url(path).path)
            .filter { !$0.hasPrefix(".") }.sorted()
    }
}
