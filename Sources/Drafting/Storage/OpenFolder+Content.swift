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
        var buffer = [UInt8](repeating: 0, count: Self.chunk)
        while bytes.count <= limit {
            let count = try perform { () throws(CallFailure) in
                try readSome(opened, into: &buffer)
            }
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    private func readSome(_ opened: CInt, into buffer: inout [UInt8]) throws(CallFailure) -> Int {
        try buffer.withUnsafeMutableBytes { bytes in
            Result { () throws(CallFailure) in try calls.read(opened, into: bytes) }
        }.get()
    }

    private func tooLarge(_ size: Int64, _ limit: Int) -> FileError {
        FileError(path: file, reason: .tooLarge(size: size, limit: limit), action: action)
    }
}
