import Foundation

/// An empty folder that is removed at the end of a test.
public struct TemporaryFolder {
    /// The folder itself, an absolute path below the system's temporary folder.
    public let url: URL

    /// Makes the folder; whoever calls this calls `remove` too, or uses `with` instead.
    public init() throws {
        let name = "candor-test-\(UUID().uuidString)"
        url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// Removes the folder and all it holds; a folder that is gone already is no error.
    public func remove() { try? FileManager.default.removeItem(at: url) }

    /// Runs a test in a fresh folder and removes it, also when the test fails.
    public static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        return try body(folder)
    }

    /// The absolute path of a name in the folder, whether it exists or not.
    public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Writes a file as UTF-8 and makes the folders above it; one that is there is replaced.
    public func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The text of a file in the folder; throws where it is missing or not UTF-8.
    public func text(_ name: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
    }

    /// Whether a file or folder has this name; a symbolic link counts only if it leads somewhere.
    public func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
