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

@Suite("Running a program")
struct LauncherTests {
    private func run(
        _ script: String, input: String = "", limits: Limits = Programs.generous
    ) async throws -> Finished {
        try await Launcher.run(Programs.shell(script), input: Array(input.utf8), limits: limits)
    }

    @Test("hands it the input and gathers both streams and the code")
    func streams() async throws {
        let finished = try await run("cat; echo problem >&2; exit 3", input: "hello\n")
        #expect(finished.status == .exited(3))
        #expect(finished.text == "hello\n")
        #expect(finished.errorText == "problem\n")
        #expect(!finished.succeeded)
    }

    @Test("gathers every byte of a large output", arguments: [1, 65_536, 65_537, 1 << 20])
    func large(_ size: Int) async throws {
        let input = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let finished = try await Launcher.run(
            Program(path: "/bin/cat"), input: input, limits: Limits(time: .seconds(20), outputBytes: size))
        #expect(finished.succeeded)
        #expect(finished.standardOutput == input)
    }

    @Test("keeps the tail of a long standard error")
    func errorTail() async throws {
        let finished = try await run("i=0; while [ $i -lt 9000 ]; do echo line $i >&2; i=$((i+1)); done")
        #expect(finished.standardErrorTail.count == 8 << 10)
        #expect(finished.errorText.hasSuffix("line 8998\nline 8999\n"))
    }

    @Test("says which signal ended it")
    func signal() async throws {
        #expect(try await run("kill -9 $$").status == .signalled(9))
        #expect(try await run("kill -15 $$").status == .signalled(15))
    }

    @Test("hands it no environment but what is given, in order")
    func environment() async throws {
        let bare = try await Launcher.run(Program(path: "/usr/bin/env"), limits: Programs.generous)
        #expect(bare.text == "")
        let variables = ["B": "2", "A": "é=1\n", "1X": "no", "": "no", "C=D": "no"]
        let given = try await Launcher.run(
            Program(path: "/usr/bin/env", environment: variables), limits: Programs.generous)
        #expect(given.text == "A=é=1\n\nB=2\n")
    }

    @Test("runs it in the folder that is named")
    func workingFolder() async throws {
        let program = Program(path: "/bin/pwd", workingFolder: "/usr")
        #expect(try await Launcher.run(program, limits: Programs.generous).text == "/usr\n")
    }

    @Test("hands over arguments as they are")
    func arguments() async throws {
        let program = Program(
            path: "/usr/bin/printf", arguments: ["[%s]", "a b", "", "$HOME", "*", "'", "é"])
        #expect(try await Launcher.run(program, limits: Programs.generous).text == "[a b][][$HOME][*]['][é]")
    }

    @Test("survives a program that does not read its input")
    func unreadInput() async throws {
        let finished = try await Launcher.run(
            Program(path: "/bin/sh", arguments: ["-c", "exit 0"]),
            input: [UInt8](repeating: 0, count: 4 << 20), limits: Programs.generous)
        #expect(finished.status == .exited(0))
    }

    @Test("stops it at the time limit, and says what it had written")
    func timeOut() async throws {
        let limits = Limits(time: .milliseconds(500), outputBytes: 100)
        let finished = try await run("echo begun; exec sleep 100", limits: limits)
        #expect(finished.status == .timedOut)
        #expect(finished.text == "begun\n")
    }

    @Test("stops it at the time limit also where it has closed its streams")
    func closedStreams() async throws {
        let limits = Limits(time: .milliseconds(300), outputBytes: 100)
        #expect(try await run("exec >&- 2>&- <&-; sleep 100", limits: limits).status == .timedOut)
    }

    @Test("stops it where it ignores the polite signals")
    func stubborn() async throws {
        let limits = Limits(time: .milliseconds(300), outputBytes: 100)
        #expect(
            try await run("trap '' TERM INT HUP; while :; do :; done", limits: limits).status == .timedOut)
    }

    @Test("stops it where it writes more than it may")
    func outputTooLarge() async throws {
        let finished = try await run(
            "while :; do echo xxxxxxxxx; done", limits: Limits(time: .seconds(20), outputBytes: 1_000))
        #expect(finished.status == .outputTooLarge)
        #expect(finished.standardOutput.count == 1_000)
    }

    @Test(
        "leaves none of its children",
        arguments: [
            "sleep 100 & echo $!; wait", "sleep 100 & echo $!", "sleep 100 & echo $!; exit 3",
            "trap '' TERM; sleep 100 & echo $!; exec >&-; wait",
            "(sleep 100 & echo $!; exec sleep 100) & wait",
        ])
    func children(_ script: String) async throws {
        let finished = try await run(script, limits: Limits(time: .milliseconds(500), outputBytes: 100))
        let child = try #require(pid_t(finished.text.dropLast()))
        #expect(await Processes.isGone(child))
    }

    @Test("stops it when the task that waits is cancelled")
    func cancelled() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let program = Programs.shell("sleep 100 & echo $! > \(folder.path("child")); wait")
        let task = Task { try await Launcher.run(program, limits: Programs.generous) }
        let child = try await pid(in: "child", of: folder)
        task.cancel()
        await #expect(throws: LaunchError.cancelled(path: "/bin/sh")) { try await task.value }
        #expect(await Processes.isGone(child))
    }

    private func pid(in name: String, of folder: TemporaryFolder) async throws -> pid_t {
        for _ in 0..<500 {
            if let text = try? folder.text(name), let pid = pid_t(text.dropLast()) { return pid }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw LaunchError.noCommand
    }

    @Test("runs many at once")
    func many() async throws {
        let outputs = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<40 {
                group.addTask { try await run("cat", input: "\(number)").text }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(outputs == Set((0..<40).map(String.init)))
    }

    @Test("leaves no zombie and no open file behind")
    func leavesNothing() async throws {
        _ = try await run("true")
        let before = openFiles()
        for _ in 0..<20 {
            _ = try await run("cat", input: "x")
            _ = try await run("exec sleep 100", limits: Limits(time: .milliseconds(5), outputBytes: 10))
        }
        // Other tests run meanwhile, so a few more may be open; forty leaks would be far more.
        #expect(openFiles() < before + 40)
    }

    private func openFiles() -> Int { (0..<1_024).count { fcntl($0, F_GETFD) >= 0 } }
}
