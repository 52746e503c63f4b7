import TestSupport

@testable import Drafting

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension TemporaryFolder {
    /// Every name in the folder, hidden ones too.
    var names: [String] {
        get throws { try SystemFileCalls().names(in: url.path).filter { $0 != "." && $0 != ".." }.sorted() }
    }

    func bytes(_ name: String) throws -> [UInt8] { try FileReader.read(path(name), limit: 64 << 20).bytes }

    func status(_ name: String) throws -> FileStatus {
        let calls = SystemFileCalls()
        let folder = try calls.openFolder(url.path)
        defer { try? calls.close(folder) }
        return try calls.status(of: name, in: folder)
    }

    /// Takes away or gives permissions.
    func setMode(_ name: String, _ mode: mode_t) { _ = chmod(path(name), mode) }

    func makeLink(_ name: String, to target: String) { _ = symlink(target, path(name)) }

    func makePipe(_ name: String) { _ = mkfifo(path(name), 0o644) }
}
