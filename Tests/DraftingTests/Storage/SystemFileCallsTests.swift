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

@Suite("The system's calls for a save")
struct SystemFileCallsTests {
    private let calls = SystemFileCalls()

    @Test("wait a second for somebody's lock and then say that it is held; the save goes on")
    func lockHeld() throws {
        try TemporaryFolder.with { folder in
            let holder = try calls.openFolder(folder.url.path)
            defer { try? calls.close(holder) }
            try calls.lock(holder)
            let other = try calls.openFolder(folder.url.path)
            defer { try? calls.close(other) }
            let start = ContinuousClock.now
            let failure = try #require(throws: CallFailure.self) { try calls.lock(other) }
            #expect(failure.code == EWOULDBLOCK)
            #expect(start.duration(to: .now) >= .seconds(1))
            try DurableFile.write([0x61], to: folder.path("a.md"), replacing: .nothing, sync: false)
            #expect(try folder.text("a.md") == "a")
        }
    }

    @Test("say at once what is no file")
    func noFile() throws {
        #expect(try #require(throws: CallFailure.self) { try calls.lock(-1) }.code == EBADF)
        #expect(try #require(throws: CallFailure.self) { try calls.close(-1) }.code == EBADF)
    }
}
