import TestSupport
import Testing

@testable import Launching

@Suite("A program that has the terminal to itself")
struct ForegroundTests {
    @Test("is waited for, and its code is told")
    func code() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let script = "echo edited > \(folder.path("file")); exit 7"
        #expect(try await Launcher.runInForeground(Programs.shell(script)) == .exited(7))
        #expect(try folder.text("file") == "edited\n")
    }

    @Test("stays in the group that the terminal listens to")
    func group() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let script =
            "ps -o pgid= -p $$ > \(folder.path("own")); ps -o pgid= -p $PPID > \(folder.path("parent"))"
        guard ExecutableSearch(path: "/usr/bin:/bin").find("ps") != nil else { return }
        #expect(try await Launcher.runInForeground(Programs.shell(script)) == .exited(0))
        #expect(try folder.text("own") == folder.text("parent"))
    }

    @Test("gets the signals of the keyboard, which do not end this process")
    func signals() async throws {
        let status = try await Launcher.runInForeground(
            Programs.shell("kill -INT $PPID; kill -INT $$; exit 1"))
        #expect(status == .signalled(2))
    }
}
