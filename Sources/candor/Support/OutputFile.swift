import Drafting

/// Writes what the commands make, never over what somebody else wrote.
enum OutputFile {
    /// Writes a new draft, confirmed on the disk.
    ///
    /// - Throws: `FileError` where the file exists and `force` is not given, or cannot be written.
    @discardableResult
    static func create(_ bytes: [UInt8], at path: String, force: Bool) throws(FileError) -> FileSnapshot {
        clearUp(besides: path)
        return try DurableFile.write(bytes, to: path, replacing: force ? .anything : .nothing)
    }

    /// Removes what a killed run left half written beside a file.
    static func clearUp(besides path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        StrayFiles.sweep(folder)
    }

    /// Writes a draft again, unless it changed on disk since the snapshot was taken.
    static func replace(
        _ snapshot: FileSnapshot, with bytes: [UInt8], at path: String
    ) throws(FileError) -> FileSnapshot {
        try DurableFile.write(bytes, to: path, replacing: .snapshot(snapshot))
    }

    /// Writes a document, making its folder where that is missing.
    ///
    /// A file that is there is replaced where it is still what Candor wrote, where its bytes are the same, or by force.
    static func write(_ bytes: [UInt8], to path: String, force: Bool, notes: OutputNotes) throws(FileError) {
        makeFolder(of: path)
        let replacement: DurableFile.Replacement
        if force {
            replacement = .anything
        } else if let present = try existing(path) {
            if present.bytes == bytes { return notes.note(present) }
            replacement = notes.knows(present) ? .snapshot(present) : .nothing
        } else {
            replacement = .nothing
        }
        notes.note(try DurableFile.write(bytes, to: path, replacing: replacement, sync: false))
    }

    private static func existing(_ path: String) throws(FileError) -> FileSnapshot? {
        do throws(FileError) {
            return try FileReader.read(path, limit: 64 << 20)
        } catch {
            if error.reason == .missing || error.reason == .folderMissing { return nil }
            throw error
        }
    }

    /// A folder that cannot be made is reported by the write that needs it.
    private static func makeFolder(of path: String) {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
        let folder = String(path[..<slash])
        if !Surroundings.exists(folder) { Surroundings.makeFolder(folder) }
    }
}
