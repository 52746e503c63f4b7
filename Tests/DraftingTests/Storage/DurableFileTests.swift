import TestSupport
import Testing

@testable import Drafting

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("Writing a file")
struct DurableFileTests {
    static let text = Array("new text\n".utf8)

    private func failure(
        _ path: String, _ replacement: DurableFile.Replacement = .anything
    ) throws -> FileError {
        try #require(throws: FileError.self) {
            try DurableFile.write(Self.text, to: path, replacing: replacement)
        }
    }

    @Test("makes a new file that others may read, as far as the umask lets them")
    func new() throws {
        try TemporaryFolder.with { folder in
            let mask = umask(0o022)
            umask(mask)
            let snapshot = try DurableFile.write(Self.text, to: folder.path("a.md"), replacing: .nothing)
            #expect(try folder.bytes("a.md") == Self.text)
            #expect(try folder.names == ["a.md"])
            #expect(try folder.status("a.md").mode == 0o644 & ~mask)
            #expect(try FileReader.read(folder.path("a.md")) == snapshot)
        }
    }

    @Test("never replaces a file that it was not told of")
    func exists() throws {
        try TemporaryFolder.with { folder in
            try folder.write("mine\n", to: "a.md")
            folder.makeLink("nowhere.md", to: "missing")
            for name in ["a.md", "nowhere.md"] {
                let error = try failure(folder.path(name), .nothing)
                #expect(
                    error.message == "the file exists; choose another name, or pass --force to replace it")
            }
            #expect(try folder.text("a.md") == "mine\n")
            #expect(try folder.names == ["a.md", "nowhere.md"])
        }
    }

    @Test("takes no name that another file gets while the bytes are written")
    func takenMeanwhile() throws {
        try TemporaryFolder.with { folder in
            let calls = FaultyFileCalls(.error(EEXIST), at: 1, only: "link")
            let error = try #require(throws: FileError.self) {
                try DurableFile.write(
                    Self.text, to: folder.path("a.md"), replacing: .nothing, sync: true, calls: calls)
            }
            #expect(error.reason == .exists)
            #expect(try folder.names.isEmpty)
        }
    }

    @Test("keeps the permissions of the file", arguments: [0o600, 0o640, 0o644, 0o444, 0o755] as [mode_t])
    func permissions(_ mode: mode_t) throws {
        try TemporaryFolder.with { folder in
            try folder.write("old\n", to: "a.md")
            folder.setMode("a.md", mode)
            try DurableFile.write(Self.text, to: folder.path("a.md"), replacing: .anything)
            #expect(try folder.status("a.md").mode == mode)
        }
    }

    @Test("leaves a file alone that is protected", arguments: [EACCES, EROFS])
    func protected(_ code: CInt) throws {
        try TemporaryFolder.with { folder in
            try folder.write("old\n", to: "a.md")
            let calls = FaultyFileCalls(.error(code), at: 1, only: "checkWritable")
            let error = try #require(throws: FileError.self) {
                try DurableFile.write(
                    Self.text, to: folder.path("a.md"), replacing: .anything, sync: true, calls: calls)
            }
            #expect(error.reason == (code == EACCES ? .noPermission : .readOnly))
            #expect(try folder.text("a.md") == "old\n")
        }
    }

    @Test("keeps the owner of the file where the system allows it", .enabled(if: geteuid() == 0))
    func owner() throws {
        try TemporaryFolder.with { folder in
            try folder.write("old\n", to: "a.md")
            chown(folder.path("a.md"), 12, 34)
            try DurableFile.write(Self.text, to: folder.path("a.md"), replacing: .anything)
            let status = try folder.status("a.md")
            #expect((status.user, status.group) == (12, 34))
        }
    }

    @Test("writes through a symbolic link and leaves the link")
    func links() throws {
        try TemporaryFolder.with { folder in
            try folder.write("old\n", to: "below/a.md")
            folder.makeLink("b.md", to: "below/a.md")
            let snapshot = try FileReader.read(folder.path("b.md"))
            let written = try DurableFile.write(
                Self.text, to: folder.path("b.md"), replacing: .snapshot(snapshot))
            #expect(try folder.bytes("below/a.md") == Self.text)
            #expect(try folder.status("b.md").kind == .link)
            #expect(try folder.names == ["b.md", "below"])
            try DurableFile.write(Self.text, to: folder.path("b.md"), replacing: .snapshot(written))
        }
    }

    @Test("gives a second hard link its own file with the old content")
    func hardLinks() throws {
        try TemporaryFolder.with { folder in
            try folder.write("old\n", to: "a.md")
            link(folder.path("a.md"), folder.path("b.md"))
            try DurableFile.write(Self.text, to: folder.path("a.md"), replacing: .anything)
            #expect(try folder.bytes("a.md") == Self.text)
            #expect(try folder.text("b.md") == "old\n")
        }
    }

    @Test("refuses what is not a file, also by force")
    func notAFile() throws {
        try TemporaryFolder.with { folder in
            folder.makePipe("pipe")
            folder.makeLink("nowhere", to: "missing")
            try folder.write("a", to: "file")
            #expect(
                try failure(folder.path("pipe")).message == "this is a named pipe and not a file; name a file"
            )
            #expect(try failure(folder.url.path).message == "this is a folder; name a file in it")
            #expect(try failure(folder.url.path + "/").message == "this is a folder; name a file in it")
            #expect(
                try failure(folder.path("nowhere")).message
                    == "this is a symbolic link to a file that does not exist; remove the link, or make the file"
            )
            #expect(
                try failure(folder.path("missing/a.md")).message
                    == "its folder does not exist; make it first, or choose another")
            #expect(
                try failure(folder.path("file/a.md")).message
                    == "a part of the path is a file and not a folder; check the path")
            #expect(
                try failure(folder.path(String(repeating: "a", count: 300))).message
                    == "the name is too long for this disk; choose a shorter one")
            #expect(try folder.names == ["file", "nowhere", "pipe"])
        }
    }

    @Test("writes a file whose name is as long as a disk allows")
    func longName() throws {
        try TemporaryFolder.with { folder in
            for name in [String(repeating: "a", count: 252) + ".md", String(repeating: "é", count: 127)] {
                let snapshot = try DurableFile.write(Self.text, to: folder.path(name), replacing: .nothing)
                try DurableFile.write([], to: folder.path(name), replacing: .snapshot(snapshot))
                let error = try failure(folder.path(name), .snapshot(snapshot))
                let isConflict = if case .conflict = error.reason { true } else { false }
                #expect(isConflict)
            }
        }
    }

    @Test(
        "writes names that only look like something else", arguments: ["-o", "..a", "a b", "a\nb", "~", ".a"])
    func oddNames(_ name: String) throws {
        try TemporaryFolder.with { folder in
            try DurableFile.write(Self.text, to: folder.url.path + "/" + name, replacing: .nothing)
            #expect(try folder.names == [name])
        }
    }

    @Test("writes every size", arguments: [0, 1, 65_535, 65_536, 65_537, 5_000_000])
    func sizes(_ size: Int) throws {
        try TemporaryFolder.with { folder in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            try DurableFile.write(bytes, to: folder.path("a"), replacing: .nothing)
            #expect(try folder.bytes("a") == bytes)
        }
    }

    @Test(
        "says what is wrong and what to do",
        arguments: [
            (ENOSPC, "no space is left on the disk; the file is as it was; free some space and save again"),
            (EDQUOT, "your disk quota is used up; the file is as it was; free some space and save again"),
            (EIO, "the disk reports an error; the file is as it was; check the disk, or save on another"),
            (EROFS, "the disk is read-only; choose a folder on another"),
            (
                EACCES,
                "no permission to write here; change the permissions of the folder and the file, or choose another folder"
            ),
            (EMFILE, "too many files are open; the file is as it was; close some programs and save again"),
            (EFBIG, "the disk takes no file of this size; the file is as it was; shorten it"),
            (EBUSY, "cannot be written (device or resource busy); the file is as it was"),
        ])
    func sentences(_ code: CInt, _ sentence: String) throws {
        try TemporaryFolder.with { folder in
            try folder.write("old\n", to: "a.md")
            let calls = FaultyFileCalls(.error(code), at: 1, only: "create")
            let error = try #require(throws: FileError.self) {
                try DurableFile.write(
                    Self.text, to: folder.path("a.md"), replacing: .anything, sync: true, calls: calls)
            }
            #expect(error.description == folder.path("a.md") + ": error: " + sentence)
            #expect(try folder.text("a.md") == "old\n")
        }
    }

    @Test("leaves the old file whole on a disk that is really full")
    func full() throws {
        try TemporaryFolder.with { folder in
            guard let disk = SmallDisk(at: folder.path("disk"), kilobytes: 64) else { return }
            defer { disk.remove() }
            let path = folder.path("disk/a.md")
            let old = [UInt8](repeating: 1, count: 20_000)
            let snapshot = try DurableFile.write(old, to: path, replacing: .nothing)
            let error = try #require(throws: FileError.self) {
                try DurableFile.write(
                    [UInt8](repeating: 2, count: 60_000), to: path, replacing: .snapshot(snapshot))
            }
            #expect(error.reason == .noSpace)
            #expect(try folder.bytes("disk/a.md") == old)
            #expect(try SystemFileCalls().names(in: folder.path("disk")).sorted() == [".", "..", "a.md"])
            try DurableFile.write(Self.text, to: path, replacing: .snapshot(snapshot))
        }
    }
}
