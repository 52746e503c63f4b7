#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system says about a file.
struct FileStatus: Hashable, Sendable {
    /// What kind of thing a path leads to.
    enum Kind: Hashable, Sendable {
        case regular, folder, link, pipe, socket, device
    }

    var kind: Kind
    var device: UInt64
    var inode: UInt64
    var modified: Int64
    var size: Int64
    /// The permission bits alone.
    var mode: mode_t
    var user: uid_t
    var group: gid_t

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            default: .device
            }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(status.st_ino)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
        size = Int64(status.st_size)
        mode = status.st_mode & 0o7777
        user = status.st_uid
        group = status.st_gid
    }
}
