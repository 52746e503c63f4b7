import SourceText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of a person's own, read without ever leaving it.
///
/// The folder itself may be a symbolic link; nothing below it is followed, so no file from elsewhere can be
/// read through it, not even one that is swapped in while it is being read.
struct OverlayFolder {
    let path: String

    /// How many folders deep and how many entries in all a listing goes.
    private static let depthLimit = 8
    private static let entryLimit = 10_000

    /// Reads one file, or returns `nil` where it does not exist.
    func file(_ file: TemplatePath) throws(SourceError) -> SourceFile? {
        let place = path.hasSuffix("/") ? path + file.text : path + "/" + file.text
        guard let descriptor = try open(file, place: place) else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw SourceError(path: place, message: "not a regular file; put the file itself there")
        }
        let limit = TemplateLibrary.fileLimit
        guard status.st_size <= limit else {
            throw SourceError(
                path: place,
                message: "the file has \(status.st_size) bytes; the limit is \(limit); shorten it")
        }
        return try SourceFile(path: place, bytes: read(descriptor, place: place), limit: limit)
    }

    /// The paths of the templates below the folder, in no order.
    func paths() -> [String] {
        var paths: [String] = []
        var entries = 0
        list("", depth: 0, entries: &entries, into: &paths)
        return paths
    }

    /// Opens part after part, so that no link on the way is followed.
    private func open(_ file: TemplatePath, place: String) throws(SourceError) -> CInt? {
        var descriptor = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for (index, part) in file.parts.enumerated() where descriptor >= 0 {
            let isLast = index == file.parts.count - 1
            let kind = isLast ? O_NONBLOCK : O_DIRECTORY
            let next = openat(descriptor, part, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind)
            let failure = errno
            if next < 0, failure == ENOTDIR || failure == ELOOP, isLink(part, in: descriptor) {
                close(descriptor)
                throw SourceError(
                    path: place, message: "'\(part)' is a symbolic link; put the file itself into the folder")
            }
            close(descriptor)
            errno = failure
            descriptor = next
        }
        guard descriptor < 0 else { return descriptor }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw unreadable(place)
    }

    private func isLink(_ name: String, in folder: CInt) -> Bool {
        var status = stat()
        return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Reads up to one byte more than the limit, so that a file that grows meanwhile is noticed.
    private func read(_ descriptor: CInt, place: String) throws(SourceError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= TemplateLibrary.fileLimit {
            let count = chunk.withUnsafeMutableBytes { posixRead(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(place) }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }

    private func unreadable(_ place: String) -> SourceError {
        let reason = String(cString: strerror(errno)).lowercased()
        return SourceError(path: place, message: "cannot be read (\(reason)); check its permissions")
    }

    private func list(_ folder: String, depth: Int, entries: inout Int, into paths: inout [String]) {
        guard depth < Self.depthLimit, let stream = opendir(folder.isEmpty ? path : path + "/" + folder)
        else {
            return
        }
        defer { closedir(stream) }
        while entries < Self.entryLimit, let entry = readdir(stream) {
            entries += 1
            guard let name = Self.name(of: entry), !name.hasPrefix(".") else { continue }
            let inner = folder.isEmpty ? name : folder + "/" + name
            switch kind(of: inner) {
            case S_IFDIR: list(inner, depth: depth + 1, entries: &entries, into: &paths)
            case S_IFREG where TemplatePath(inner)?.isTemplate == true: paths.append(inner)
            default: continue
            }
        }
    }

    private func kind(of inner: String) -> mode_t {
        var status = stat()
        return lstat(path + "/" + inner, &status) == 0 ? status.st_mode & S_IFMT : 0
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
        withUnsafeBytes(of: &entry.pointee.d_name) {
            String(validating: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}

/// The system's `read`, under a name that the method of that name does not hide.
private func posixRead(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
