#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One save, from the temporary file to the file in its place.
struct Save<Calls: FileCalls> {
    let bytes: [UInt8]
    let path: String
    let target: SaveTarget
    let folder: OpenFolder<Calls>
    let isSynced: Bool

    /// What the check just before the last step found.
    private enum Finding {
        case asExpected
        case absent
        case changed
    }

    private var name: String { target.place.name }

    func run() throws(FileError) -> FileSnapshot {
        let old = try folder.status(of: name)
        try checkOld(old)
        let temporary = TemporaryName.new(for: name)
        let writer = TemporaryFile(name: temporary, folder: folder, isSynced: isSynced)
        let identity = try writer.write(bytes, like: old)
        do throws(FileError) {
            // Best effort, and only against other saves of this kind: some network disks have no locks.
            try? folder.calls.lock(folder.descriptor)
            switch try finding() {
            case .asExpected:
                try folder.perform { () throws(CallFailure) in
                    try folder.calls.rename(temporary, to: name, in: folder.descriptor)
                }
            case .absent: try claim(name, for: temporary)
            case .changed: throw try conflict(temporary)
            }
        } catch {
            folder.discard(temporary)
            throw error
        }
        let snapshot = FileSnapshot(
            path: path, resolvedPath: target.place.path, bytes: bytes, identity: identity)
        guard isConfirmed() else { throw error(.unconfirmed(snapshot)) }
        return snapshot
    }

    private func checkOld(_ old: FileStatus?) throws(FileError) {
        guard let old else { return }
        if old.kind == .folder { throw error(.isFolder) }
        switch target.replacement {
        case .nothing: throw error(.exists)
        case .anything: try FileError.check(old, path: path, action: .writing)
        case .snapshot: guard old.kind == .regular else { return }
        }
        // The folder's permissions would be enough, but a person who protects a file means the file.
        try folder.perform { () throws(CallFailure) in
            try folder.calls.checkWritable(name, in: folder.descriptor)
        }
    }

    private func finding() throws(FileError) -> Finding {
        guard !target.isElsewhere else { return .changed }
        guard let status = try folder.status(of: name) else { return .absent }
        switch target.replacement {
        case .nothing: throw error(.exists)
        case .anything:
            try FileError.check(status, path: path, action: .writing)
            return .asExpected
        case .snapshot(let snapshot):
            guard status.kind == .regular, status.size == snapshot.bytes.count else { return .changed }
            return try holds(snapshot.bytes) ? .asExpected : .changed
        }
    }

    /// A file that grew or became another kind meanwhile does not hold the bytes.
    private func holds(_ bytes: [UInt8]) throws(FileError) -> Bool {
        do throws(FileError) {
            return try folder.content(of: name, limit: bytes.count).bytes == bytes
        } catch {
            switch error.reason {
            case .tooLarge, .isFolder, .notRegular, .danglingLink, .linkCircle, .missing: return false
            default: throw error
            }
        }
    }

    /// Gives the temporary file a name that nothing has.
    ///
    /// Where the disk knows no hard links, an empty file claims the name first.
    private func claim(_ name: String, for temporary: String) throws(FileError) {
        do throws(CallFailure) {
            try folder.calls.uninterrupted { () throws(CallFailure) in
                try folder.calls.link(temporary, to: name, in: folder.descriptor)
            }
            folder.discard(temporary)
        } catch {
            guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code) else {
                throw folder.failure(error)
            }
            let claimed = try folder.perform { () throws(CallFailure) in
                try folder.calls.create(name, in: folder.descriptor, mode: 0o600)
            }
            try? folder.calls.close(claimed)
            do throws(FileError) {
                try folder.perform { () throws(CallFailure) in
                    try folder.calls.rename(temporary, to: name, in: folder.descriptor)
                }
            } catch {
                folder.discard(name)
                throw error
            }
        }
    }

    /// Puts what was to be written beside the file that somebody else changed, and says where.
    private func conflict(_ temporary: String) throws(FileError) -> FileError {
        for number in 1...99 {
            let copy = ConflictName.name(for: name, number: number)
            do throws(FileError) {
                try claim(copy, for: temporary)
            } catch {
                guard error.reason == .exists else { throw error }
                continue
            }
            _ = isConfirmed()
            return error(.conflict(copy: target.shownPath(of: copy, besides: path, calls: folder.calls)))
        }
        return error(.other("99 conflicts lie beside it; compare them and remove those that are settled"))
    }

    /// Waits until the disk knows the new name. A disk that cannot be asked about folders is taken at its word.
    private func isConfirmed() -> Bool {
        guard isSynced else { return true }
        do throws(CallFailure) {
            try folder.calls.uninterrupted { () throws(CallFailure) in
                try folder.calls.sync(folder.descriptor)
            }
            return true
        } catch {
            return [EINVAL, EOPNOTSUPP, ENOSYS].contains(error.code)
        }
    }

    private func error(_ reason: FileError.Reason) -> FileError {
        FileError(path: path, reason: reason, action: .writing)
    }
}
