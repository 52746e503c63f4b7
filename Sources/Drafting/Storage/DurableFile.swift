/// Writes files so that, whatever happens, either the old or the new content is there whole.
///
/// The bytes go to a temporary file in the same folder, which then takes the place of the target in one step. A
/// symbolic link is written through. The file keeps its permissions and, where the system allows it, its owner; a
/// second hard link to it keeps the old content, because the target becomes another file.
public enum DurableFile {
    /// What may be at the path already.
    public enum Replacement: Hashable, Sendable {
        /// Nothing: a file that exists is left alone.
        case nothing
        /// The file in exactly this state. One that was changed is left alone and what was to be written goes to
        /// `name.conflict-1.md` beside it; one that was deleted is written anew.
        case snapshot(FileSnapshot)
        /// Any regular file, whatever is in it.
        case anything
    }

    /// The permissions of a new file, less those that the umask takes away.
    static let newMode: UInt16 = 0o644

    /// Writes a file.
    ///
    /// - Parameters:
    ///   - bytes: The whole content.
    ///   - path: The file; its folder must exist.
    ///   - replacement: What may be there already.
    ///   - sync: Whether to wait until the disk has the file, so that it survives a power cut. Say `false` for what
    ///     can be made again, such as a rendered document.
    /// - Returns: The file as it is now, for the next save.
    /// - Throws: `FileError`; its message says what became of the file. After `unconfirmed` the next save takes the
    ///   snapshot that the error carries.
    @discardableResult
    public static func write(
        _ bytes: [UInt8], to path: String, replacing replacement: Replacement, sync: Bool = true
    ) throws(FileError) -> FileSnapshot {
        try write(bytes, to: path, replacing: replacement, sync: sync, calls: SystemFileCalls())
    }

    @discardableResult
    static func write(
        _ bytes: [UInt8], to path: String, replacing replacement: Replacement, sync: Bool,
        calls: some FileCalls
    ) throws(FileError) -> FileSnapshot {
        let target = try SaveTarget(path, replacing: replacement, calls: calls)
        let folder = try OpenFolder(target.place.folder, for: path, action: .writing, calls: calls)
        defer { folder.close() }
        return try Save(bytes: bytes, path: path, target: target, folder: folder, isSynced: sync).run()
    }
}
