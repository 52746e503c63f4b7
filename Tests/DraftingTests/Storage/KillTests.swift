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

@Suite("A process that is killed while it saves")
struct KillTests {
    /// The size tells a torn file: every save is this long and of one letter.
    static let size = 200_000

    #if os(Linux) || os(macOS)
        @Test("leaves a whole file, and nothing else once the folder is swept", arguments: 1...12)
        func kill(_ round: Int) async throws {
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            let path = folder.path("draft.md")
            let microseconds = UInt32(round * round * 700)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = path as String, microseconds = microseconds as UInt32] in
                saveForEver(path, killedAfter: microseconds)
            }
            let strays = StrayFiles.sweep(folder.url.path)
            #expect(try folder.names == ["draft.md"], "swept \(strays)")
            let bytes = try folder.bytes("draft.md")
            #expect(bytes.count == Self.size)
            #expect(bytes.allSatisfy { $0 == bytes[0] })
        }
    #endif
}

/// Saves without end while another thread of the same process waits to kill it in the middle.
private func saveForEver(_ path: String, killedAfter microseconds: UInt32) {
    guard
        var snapshot = try? DurableFile.write(
            [UInt8](repeating: 0, count: KillTests.size), to: path, replacing: .nothing)
    else { return }
    Task.detached {
        usleep(microseconds)
        kill(getpid(), SIGKILL)
    }
    var letter: UInt8 = 0
    while true {
        letter &+= 1
        let bytes = [UInt8](repeating: letter, count: KillTests.size)
        guard let next = try? DurableFile.write(bytes, to: path, replacing: .snapshot(snapshot)) else {
            return
        }
        snapshot = next
    }
}
