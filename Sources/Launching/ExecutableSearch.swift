#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds programs in the folders of a PATH.
///
/// Only absolute folders are searched: an empty or relative entry means the working folder to a shell, and a
/// program that somebody left there is not what was asked for.
public struct ExecutableSearch: Hashable, Sendable {
    /// The folders, in the order of the search.
    public let folders: [String]

    /// Takes the value of PATH, with its colons.
    public init(path: String) {
        folders = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    }

    /// The path of the first program of this name, or `nil`.
    ///
    /// - Parameter name: A name without a slash; any other finds nothing.
    public func find(_ name: String) -> String? {
        guard !name.isEmpty, !name.contains("/") else { return nil }
        let paths = folders.lazy.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + name }
        return paths.first(where: Self.isExecutable)
    }

    /// The path of a program that was named or given by its path.
    ///
    /// - Throws: `LaunchError` where there is none or it may not be run.
    func path(of name: String) throws(LaunchError) -> String {
        guard !name.isEmpty else { throw .noCommand }
        if name.contains("/") {
            try Self.check(name)
            return name
        }
        guard let path = find(name) else { throw .notInstalled(name: name) }
        return path
    }

    /// Says what is wrong with a path that cannot be run.
    static func check(_ path: String) throws(LaunchError) {
        guard !path.utf8.contains(0) else { throw .nulByte(in: path.replacingNUL) }
        guard !isExecutable(path) else { return }
        throw access(path, F_OK) == 0 ? .notExecutable(path: path) : .noProgram(path: path)
    }

    /// Whether there is a regular file that this process may run.
    static func isExecutable(_ path: String) -> Bool {
        var status = stat()
        guard !path.utf8.contains(0), access(path, X_OK) == 0, stat(path, &status) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFREG
    }
}

extension String {
    /// The text as an error message can show it.
    var replacingNUL: String { String(map { $0 == "\0" ? "\u{2400}" : $0 }) }
}
