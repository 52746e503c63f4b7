import Synchronization
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

@Suite("Reading a file")
struct FileReaderTests {
    private func message(_ path: String, limit: Int = 1 << 20) throws -> String {
        try #require(throws: FileError.self) { try FileReader.read(path, limit: limit) }.message
    }

    @Test("remembers its path, its content and its marks")
    func snapshot() throws {
        try TemporaryFolder.with { folder in
            try folder.write("a\n", to: "a.md")
            let snapshot = try FileReader.read(folder.path("a.md"))
            #expect(snapshot.path == folder.path("a.md"))
            #expect(snapshot.bytes == [0x61, 0x0A])
            #expect(snapshot.identity.size == 2)
            #expect(snapshot.identity.inode == (try folder.status("a.md").inode))
            #expect(snapshot.contentHash == 0x089B_DC07_B544_E7B2)
        }
    }

    @Test("follows links and says where they lead")
    func links() throws {
        try TemporaryFolder.with { folder in
            try folder.write("a\n", to: "below/a.md")
            folder.makeLink("b.md", to: "below/a.md")
            folder.makeLink("c.md", to: "b.md")
            let snapshot = try FileReader.read(folder.path("c.md"))
            #expect(snapshot.resolvedPath.hasSuffix("/below/a.md"))
            #expect(snapshot.path == folder.path("c.md"))
        }
    }

    @Test("refuses what is not a file, and says what it is")
    func notAFile() throws {
        try TemporaryFolder.with { folder in
            folder.makePipe("pipe")
            folder.makeLink("circle", to: "circle")
            folder.makeLink("nowhere", to: "missing")
            try folder.write("a", to: "file")
            #expect(try message(folder.path("pipe")) == "this is a named pipe and not a file; name a file")
            #expect(try message(folder.url.path) == "this is a folder; name a file in it")
            #expect(try message("/") == "this is a folder; name a file in it")
            #expect(try message("/dev/null") == "this is a device and not a file; name a file")
            #expect(try message(folder.path("missing")) == "there is no such file; check the name")
            #expect(try message(folder.path("nowhere")) == "there is no such file; check the name")
            #expect(
                try message(folder.path("circle"))
                    == "its symbolic links lead in a circle; name the file itself")
            #expect(
                try message(folder.path("file/a.md"))
                    == "a part of the path is a file and not a folder; check the path")
            #expect(try message("") == "the name is empty or holds a NUL byte; choose another")
            #expect(try message("a\0b") == "the name is empty or holds a NUL byte; choose another")
            #expect(
                try message(folder.path(String(repeating: "a", count: 300)))
                    == "the name is too long for this disk; choose a shorter one")
        }
    }

    @Test("takes as many bytes as the limit and not one more")
    func limit() throws {
        try TemporaryFolder.with { folder in
            try folder.write("12345", to: "a")
            #expect(try FileReader.read(folder.path("a"), limit: 5).bytes.count == 5)
            #expect(
                try message(folder.path("a"), limit: 4)
                    == "the file has 5 bytes; the limit is 4; shorten it or split it")
        }
    }

    @Test("reads an empty file")
    func empty() throws {
        try TemporaryFolder.with { folder in
            try folder.write("", to: "a")
            #expect(try FileReader.read(folder.path("a"), limit: 0).bytes.isEmpty)
        }
    }

    /// Appends a byte to the file in each of the first so many attempts, after its size was looked at.
    private func growing(_ path: String, times: Int) -> FaultyFileCalls {
        let state = Mutex((left: times, isDue: false))
        return FaultyFileCalls(.shortWrite, at: 0) { name in
            state.withLock { state in
                if name == "openToRead" { state.isDue = true }
                guard name == "read", state.isDue, state.left > 0, let file = fopen(path, "a") else { return }
                fputc(CInt(UInt8(ascii: "+")), file)
                fclose(file)
                state = (state.left - 1, false)
            }
        }
    }

    @Test("reads a file again that was written to meanwhile")
    func writtenMeanwhile() throws {
        try TemporaryFolder.with { folder in
            try folder.write("12345", to: "a")
            let calls = growing(folder.path("a"), times: 1)
            let snapshot = try FileReader.read(folder.path("a"), limit: 100, calls: calls)
            #expect(snapshot.bytes == Array("12345+".utf8))
            #expect(calls.names.filter { $0 == "openToRead" }.count == 2)
            #expect(snapshot.identity.size == 6)
        }
    }

    @Test("takes a file that never rests as it was at the third attempt")
    func neverRests() throws {
        try TemporaryFolder.with { folder in
            try folder.write("12345", to: "a")
            let calls = growing(folder.path("a"), times: .max)
            let snapshot = try FileReader.read(folder.path("a"), limit: 100, calls: calls)
            #expect(snapshot.bytes == Array("12345+++".utf8))
            #expect(calls.names.filter { $0 == "openToRead" }.count == 3)
            #expect(calls.leaks.isEmpty)
        }
    }

    @Test(
        "says what the system refuses",
        arguments: [
            (EACCES, "no permission to read it; change its permissions"),
            (EMFILE, "cannot be read, because too many files are open; close some programs and try again"),
            (EIO, "cannot be read, because the disk reports an error; check the disk, and look for a copy"),
            (EINVAL, "cannot be read (the name or the disk does not allow it)"),
            (ENOSPC, "cannot be read; try again"),
        ])
    func refused(_ code: CInt, _ message: String) throws {
        try TemporaryFolder.with { folder in
            try folder.write("12345", to: "a")
            let calls = FaultyFileCalls(.error(code), at: 1, only: "openToRead")
            let error = try #require(throws: FileError.self) {
                try FileReader.read(folder.path("a"), limit: 100, calls: calls)
            }
            #expect(error.message == message)
        }
    }

    @Test("leaves nothing open, whichever call fails", arguments: FaultyFileCalls.Fault.all)
    func faults(_ fault: FaultyFileCalls.Fault) throws {
        try TemporaryFolder.with { folder in
            try folder.write("12345", to: "a")
            for number in 1...20 {
                let calls = FaultyFileCalls(fault, at: number)
                let snapshot = try? FileReader.read(folder.path("a"), limit: 100, calls: calls)
                #expect(snapshot.map { $0.bytes == Array("12345".utf8) } ?? calls.hasFailed)
                #expect(calls.leaks.isEmpty)
            }
        }
    }
}
