#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The calls as the system makes them.
struct SystemFileCalls: FileCalls {
    func realPath(_ path: String) throws(CallFailure) -> String {
        guard let resolved = realpath(path, nil) else { throw CallFailure(code: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    func openFolder(_ path: String) throws(CallFailure) -> CInt {
        try check(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }

    func openToRead(_ name: String, in folder: CInt) throws(CallFailure) -> CInt {
        try check(openat(folder, name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC))
    }

    func create(_ name: String, in folder: CInt, mode: mode_t) throws(CallFailure) -> CInt {
        try check(openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode))
    }

    func status(of descriptor: CInt) throws(CallFailure) -> FileStatus {
        var status = stat()
        try check(fstat(descriptor, &status))
        return FileStatus(status)
    }

    func status(of name: String, in folder: CInt) throws(CallFailure) -> FileStatus {
        var status = stat()
        try check(fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW))
        return FileStatus(status)
    }

    func checkWritable(_ name: String, in folder: CInt) throws(CallFailure) {
        try check(faccessat(folder, name, W_OK, AT_EACCESS))
    }

    func read(_ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer) throws(CallFailure) -> Int {
        try check(systemRead(descriptor, buffer.baseAddress, buffer.count))
    }

    func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) throws(CallFailure) -> Int {
        try check(systemWrite(descriptor, bytes.baseAddress, bytes.count))
    }

    func setOwner(of descriptor: CInt, user: uid_t, group: gid_t) throws(CallFailure) {
        try check(fchown(descriptor, user, group))
    }

    func setMode(of descriptor: CInt, to mode: mode_t) throws(CallFailure) {
        try check(fchmod(descriptor, mode))
    }

    func sync(_ descriptor: CInt) throws(CallFailure) {
        #if canImport(Darwin)
            // There, fsync only hands the bytes to the disk, which may still hold them in its cache.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
        #endif
        try check(fsync(descriptor))
    }

    /// A lock is held for less than a millisecond, so one second is more than enough.
    func lock(_ folder: CInt) throws(CallFailure) {
        for _ in 0..<200 {
            if flock(folder, LOCK_EX | LOCK_NB) == 0 { return }
            guard errno == EWOULDBLOCK else { break }
            usleep(5_000)
        }
        throw CallFailure(code: errno)
    }

    func close(_ descriptor: CInt) throws(CallFailure) {
        // After EINTR the descriptor is closed all the same on Linux and macOS; closing it again could hit another.
        guard systemClose(descriptor) != 0, errno != EINTR else { return }
        throw CallFailure(code: errno)
    }

    func rename(_ name: String, to target: String, in folder: CInt) throws(CallFailure) {
        try check(renameat(folder, name, folder, target))
    }

    func link(_ name: String, to target: String, in folder: CInt) throws(CallFailure) {
        try check(linkat(folder, name, folder, target, 0))
    }

    func remove(_ name: String, in folder: CInt) throws(CallFailure) {
        try check(unlinkat(folder, name, 0))
    }

    func names(in folder: String) throws(CallFailure) -> [String] {
        guard let stream = opendir(folder) else { throw CallFailure(code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(validating: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let name { names.append(name) }
        }
        return names
    }

    func isRunning(_ process: pid_t) -> Bool { kill(process, 0) == 0 || errno != ESRCH }

    @discardableResult
    private func check<Result: SignedInteger>(_ result: Result) throws(CallFailure) -> Result {
        guard result >= 0 else { throw CallFailure(code: errno) }
        return result
    }
}

/// The system's calls under names that the methods of those names do not hide.
private func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

private func systemClose(_ descriptor: CInt) -> CInt { close(descriptor) }
