#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Which file a save is to write, once every symbolic link on the way is followed.
struct SaveTarget: Hashable, Sendable {
    let place: FilePlace
    let replacement: DurableFile.Replacement
    /// Whether the path leads elsewhere than when the snapshot was taken.
    let isElsewhere: Bool

    init(
        _ path: String, replacing replacement: DurableFile.Replacement, calls: some FileCalls
    ) throws(FileError) {
        self.replacement = replacement
        guard !path.isEmpty, !path.utf8.contains(0) else { throw Self.error(path, .badName) }
        guard let named = FilePlace(path) else { throw Self.error(path, .isFolder) }
        switch replacement {
        case .nothing:
            place = try Self.resolved(named, path, calls)
            isElsewhere = false
        case .anything:
            if let followed = try Self.followed(path, calls) {
                place = followed
            } else {
                place = try Self.resolved(named, path, calls)
            }
            isElsewhere = false
        case .snapshot(let snapshot):
            guard let known = FilePlace(snapshot.resolvedPath) else { throw Self.error(path, .isFolder) }
            let current = try Self.followed(path, calls)
            place = known
            isElsewhere = current.map { $0 != known } ?? false
        }
    }

    /// The path of a name beside the file, as the person would write it.
    ///
    /// Where a link leads to another folder, that is the folder's own path.
    func shownPath(of name: String, besides path: String, calls: some FileCalls) -> String {
        guard let named = FilePlace(path), (try? Self.resolved(named, path, calls)) == place else {
            return place.path(of: name)
        }
        return named.path(of: name)
    }

    /// Where the path leads, or `nil` where nothing is there.
    private static func followed(_ path: String, _ calls: some FileCalls) throws(FileError) -> FilePlace? {
        do throws(CallFailure) {
            let resolved = try calls.uninterrupted { () throws(CallFailure) in try calls.realPath(path) }
            return FilePlace(resolved)
        } catch {
            guard error.code != ENOENT else { return nil }
            throw FileError(error, path: path, action: .writing)
        }
    }

    /// The file in its folder's true place; the file itself may not exist, and a link in its place is not followed.
    private static func resolved(
        _ place: FilePlace, _ path: String, _ calls: some FileCalls
    ) throws(FileError) -> FilePlace {
        do throws(CallFailure) {
            let folder = try calls.uninterrupted { () throws(CallFailure) in try calls.realPath(place.folder)
            }
            return FilePlace(folder: folder, name: place.name)
        } catch {
            throw FileError(error, path: path, action: .writing, absent: .folderMissing)
        }
    }

    private static func error(_ path: String, _ reason: FileError.Reason) -> FileError {
        FileError(path: path, reason: reason, action: .writing)
    }
}
