#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file that a save fills before it takes the target's place; where anything fails, it is gone.
struct TemporaryFile<Calls: FileCalls> {
    let name: String
    let folder: OpenFolder<Calls>
    let isSynced: Bool

    private var calls: Calls { folder.calls }

    /// Writes it whole, with the permissions and the owner of the file that it is to replace.
    func write(_ bytes: [UInt8], like old: FileStatus?) throws(FileError) -> FileIdentity {
        // Until its permissions are set, nobody else may read what may come from a private file.
        let mode = old == nil ? mode_t(DurableFile.newMode) : 0o600
        let descriptor = try folder.perform { () throws(CallFailure) in
            try calls.create(name, in: folder.descriptor, mode: mode)
        }
        let identity: FileIdentity
        do throws(FileError) {
            identity = try fill(descriptor, bytes, like: old)
        } catch {
            try? calls.close(descriptor)
            folder.discard(name)
            throw error
        }
        do throws(CallFailure) {
            // A network disk may say only here that it has no space.
            try calls.close(descriptor)
        } catch {
            folder.discard(name)
            throw folder.failure(error)
        }
        return identity
    }

    private func fill(_ descriptor: CInt, _ bytes: [UInt8], like old: FileStatus?) throws(FileError)
        -> FileIdentity
    {
        var written = 0
        while written < bytes.count {
            written += try folder.perform { () throws(CallFailure) in
                try writeSome(descriptor, bytes[written...])
            }
        }
        if let old { try adopt(old, descriptor) }
        if isSynced { try folder.perform { () throws(CallFailure) in try calls.sync(descriptor) } }
        return FileIdentity(try status(descriptor))
    }

    /// A call that writes nothing and reports nothing would be made for ever.
    private func writeSome(_ descriptor: CInt, _ bytes: ArraySlice<UInt8>) throws(CallFailure) -> Int {
        let count = try bytes.withUnsafeBytes { bytes in
            Result { () throws(CallFailure) in try calls.write(descriptor, bytes) }
        }.get()
        guard count > 0 else { throw CallFailure(code: EIO) }
        return count
    }

    /// Only the superuser may give a file away; everyone may give it to a group of theirs.
    private func adopt(_ old: FileStatus, _ descriptor: CInt) throws(FileError) {
        var mode = old.mode
        let own = try status(descriptor)
        if (own.user, own.group) != (old.user, old.group) {
            let isKept: Void? = try? calls.setOwner(of: descriptor, user: old.user, group: old.group)
            if isKept == nil {
                try? calls.setOwner(of: descriptor, user: uid_t.max, group: old.group)
                mode &= 0o777
            }
        }
        try folder.perform { () throws(CallFailure) in try calls.setMode(of: descriptor, to: mode) }
    }

    private func status(_ descriptor: CInt) throws(FileError) -> FileStatus {
        try folder.perform { () throws(CallFailure) in try calls.status(of: descriptor) }
    }
}
