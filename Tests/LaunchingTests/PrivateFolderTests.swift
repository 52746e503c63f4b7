import TestSupport
import Testing

@testable import Launching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("A private folder")
struct PrivateFolderTests {
    @Test("is for this user alone and gone afterwards, with all that is in it")
    func gone() async throws {
        let parent = try TemporaryFolder()
        defer { parent.remove() }
        try parent.write("kept", to: "outside")
        let path = try await PrivateFolder.with(in: parent.url.path) { folder in
            var status = stat()
            #expect(stat(folder.path, &status) == 0)
            #expect(status.st_mode & 0o7777 == 0o700)
            try TemporaryFolder.write("a", at: folder.path(of: "file"))
            mkdir(folder.path(of: "deep"), 0o700)
            symlink(parent.path("outside"), folder.path(of: "deep/link"))
            symlink(parent.url.path, folder.path(of: "link"))
            return folder.path
        }
        #expect(access(path, F_OK) != 0)
        #expect(path.hasPrefix(parent.url.path + "/candor-"))
        #expect(try parent.text("outside") == "kept")
    }

    @Test("is gone where the work throws")
    func thrown() async throws {
        let parent = try TemporaryFolder()
        defer { parent.remove() }
        await #expect(throws: LaunchError.noCommand) {
            try await PrivateFolder.with(in: parent.url.path) { folder in
                try TemporaryFolder.write("a", at: folder.path(of: "file"))
                throw LaunchError.noCommand
            }
        }
        #expect(rmdir(parent.url.path) == 0)
    }

    @Test("is not the same twice")
    func different() async throws {
        let parent = try TemporaryFolder()
        defer { parent.remove() }
        try await PrivateFolder.with(in: parent.url.path) { first in
            try await PrivateFolder.with(in: parent.url.path + "/") { second in
                #expect(first != second)
                #expect(!second.path.contains("//"))
            }
        }
    }

    @Test("says where it cannot be made")
    func refused() async throws {
        let error = await #expect(throws: LaunchError.self) {
            try await PrivateFolder.with(in: "/no/such") { _ in }
        }
        #expect(
            error?.description == "cannot make a folder for temporary files in '/no/such' "
                + "(no such file or directory); set TMPDIR to a folder that can be written to")
    }
}

extension TemporaryFolder {
    fileprivate static func write(_ text: String, at path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        defer { close(file) }
        #expect(file >= 0 && Array(text.utf8).withUnsafeBytes { systemWrite(file, $0) } == text.utf8.count)
    }
}

private func systemWrite(_ file: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}
