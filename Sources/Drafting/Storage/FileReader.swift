/// Reads files, and remembers what they were.
public enum FileReader {
    /// Reads a regular file whole.
    ///
    /// A file that is being written meanwhile is read again, up to three times.
    ///
    /// - Parameters:
    ///   - path: The file; symbolic links are followed.
    ///   - limit: The most bytes that are taken.
    /// - Throws: `FileError`: for no such file, for a folder, a pipe, a socket or a device, for a file over the
    ///   limit, and for what the system refuses.
    public static func read(_ path: String, limit: Int = 1 << 20) throws(FileError) -> FileSnapshot {
        try read(path, limit: limit, calls: SystemFileCalls())
    }

    static func read(_ path: String, limit: Int, calls: some FileCalls) throws(FileError) -> FileSnapshot {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw FileError(path: path, reason: .badName, action: .reading)
        }
        let resolved: String
        do throws(CallFailure) {
            resolved = try calls.uninterrupted { () throws(CallFailure) in try calls.realPath(path) }
        } catch {
            throw FileError(error, path: path, action: .reading)
        }
        guard let place = FilePlace(resolved) else {
            throw FileError(path: path, reason: .isFolder, action: .reading)
        }
        let folder = try OpenFolder(place.folder, for: path, action: .reading, calls: calls)
        defer { folder.close() }
        let content = try folder.content(of: place.name, limit: limit)
        return FileSnapshot(
            path: path, resolvedPath: resolved, bytes: content.bytes, identity: content.identity)
    }
}
