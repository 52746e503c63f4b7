extension OpenFolder {
    /// The bytes of a regular file and the marks it had.
    struct Content {
        let bytes: [UInt8]
        let identity: FileIdentity
    }

    private static var attempts: Int { 3 }
    private static var chunk: Int { 64 << 10 }

    /// Reads a regular file; one that changes meanwhile is read again.
    ///
    /// - Throws: `FileError`, also for anything but a regular file and for more bytes than the limit.
    func content(of name: String, limit: Int) throws(FileError) -> Content {
        for _ in 1..<Self.attempts {
            let (content, isSteady) = try readOnce(name, limit: limit)
            if isSteady { return content }
        }
        return try readOnce(name, limit: limit).0
    }

    private func readOnce(_ name: String, limit: Int) throws(FileError) -> (Content, isSteady: Bool) {
        let opened = try perform { () throws(CallFailure) in try calls.openToRead(name, in: descriptor) }
        defer { try? calls.close(opened) }
        let before = try perform { () throws(CallFailure) in try calls.status(of: opened) }
        try FileError.check(before, path: file, action: action)
        guard before.size <= limit else { throw tooLarge(before.size, limit) }
        let bytes = try read(opened, limit: limit)
        let after = try perform { () throws(CallFailure) in try calls.status(of: opened) }
        guard bytes.count <= limit else { throw tooLarge(max(after.size, Int64(bytes.count)), limit) }
        let identity = FileIdentity(after)
        return (Content(bytes: bytes, identity: identity), FileIdentity(before) == identity)
    }

    /// Reads to the end, or just past the limit, so that a file that grows meanwhile is noticed.
    private func read(_ opened: CInt, limit: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let more = try perform { () throws(CallFailure) in try readSome(opened) }
            guard !more.isEmpty else { break }
            bytes += more
        }
        return bytes
    }

    /// Into memory that nobody has cleared, since nearly all files leave most of it empty.
    private func readSome(_ opened: CInt) throws(CallFailure) -> [UInt8] {
        var failure: CallFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
            do throws(CallFailure) {
                count = try calls.read(opened, into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    private func tooLarge(_ size: Int64, _ limit: Int) -> FileError {
        FileError(path: file, reason: .tooLarge(size: size, limit: limit), action: action)
    }
}
