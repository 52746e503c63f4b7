#if canImport(Glibc)
    import Glibc
#endif

/// A disk in memory that is soon full; there is none where the system does not let this process mount one.
struct SmallDisk {
    let path: String

    init?(at path: String, kilobytes: Int) {
        self.path = path
        #if canImport(Glibc)
            guard mkdir(path, 0o700) == 0 else { return nil }
            guard mount("none", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
                rmdir(path)
                return nil
            }
        #else
            return nil
        #endif
    }

    func remove() {
        #if canImport(Glibc)
            umount(path)
            rmdir(path)
        #endif
    }
}
