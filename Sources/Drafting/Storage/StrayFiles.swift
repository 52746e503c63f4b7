#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a save left behind because its process was killed in the middle.
public enum StrayFiles {
    /// Removes the temporary files in a folder whose process is gone, and says which.
    ///
    /// Only files that `DurableFile` names are looked at, and only regular ones are removed. A file of a process
    /// that still runs stays. What cannot be removed stays too: it does no harm.
    ///
    /// - Returns: The names that were removed, sorted.
    @discardableResult
    public static func sweep(_ folder: String) -> [String] { sweep(folder, calls: SystemFileCalls()) }

    static func sweep(_ folder: String, calls: some FileCalls) -> [String] {
        guard let names = try? calls.names(in: folder) else { return [] }
        let strays = names.filter { name in
            TemporaryName(name).map { !isInUse($0, calls) } ?? false
        }
        guard !strays.isEmpty, let descriptor = try? calls.openFolder(folder) else { return [] }
        defer { try? calls.close(descriptor) }
        return strays.sorted().filter { name in
            guard let status = try? calls.status(of: name, in: descriptor), status.kind == .regular else {
                return false
            }
            return (try? calls.remove(name, in: descriptor)) != nil
        }
    }

    private static func isInUse(_ name: TemporaryName, _ calls: some FileCalls) -> Bool {
        guard name.process == getpid() else { return calls.isRunning(name.process) }
        return name.token == TemporaryName.ownToken
    }
}
