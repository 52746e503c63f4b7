#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that only this user can enter and that is gone when the work in it is done.
public struct PrivateFolder: Hashable, Sendable {
    /// Its path, with no slash at the end.
    public let path: String

    /// Does work in a new folder and removes it with all that is in it, also where the work throws.
    ///
    /// - Parameter parent: Where to make it, such as the value of TMPDIR.
    /// - Throws: `LaunchError.noPrivateFolder`, and what the work throws.
    public nonisolated(nonsending) static func with<Result>(
        in parent: String, _ work: (PrivateFolder) async throws -> Result
    ) async throws -> Result {
        let folder = try PrivateFolder(in: parent)
        do {
            let result = try await work(folder)
            await folder.remove()
            return result
        } catch {
            await folder.remove()
            throw error
        }
    }

    /// The path of something in the folder.
    public func path(of name: String) -> String { path + "/" + name }

    private init(in parent: String) throws(LaunchError) {
        let stem = parent.hasSuffix("/") ? parent : parent + "/"
        var pattern = Array((stem + "candor-XXXXXX").utf8CString)
        guard mkdtemp(&pattern) != nil else {
            throw .noPrivateFolder(parent: parent, reason: systemReason())
        }
        path = String(decoding: pattern.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Links are removed and not followed. A program that is still dying can add a file meanwhile, so once is not
    /// always enough.
    private func remove() async {
        for _ in 0..<5 {
            if (try? FileManager.default.removeItem(atPath: path)) != nil { return }
            guard access(path, F_OK) == 0 else { return }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }
}
