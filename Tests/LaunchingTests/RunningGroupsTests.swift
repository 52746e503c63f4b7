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

#if os(Linux) || os(macOS)
    @Suite("Programs that run when this process has to end")
    struct RunningGroupsTests {
        @Test("are stopped with all that they started")
        func stopAll() async throws {
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            let file = folder.path("child")
            // In a process of its own, because it stops the programs of other tests too.
            await #expect(processExitsWith: .exitCode(42)) { [file = file as String] in
                let program = Program(
                    path: "/bin/sh",
                    arguments: ["-c", "sleep 100 & echo $! > \(file).new; mv \(file).new \(file); wait"],
                    environment: ["PATH": "/usr/bin:/bin"])
                let limits = Limits(time: .seconds(50), outputBytes: 10)
                let run = Task { try await Launcher.run(program, limits: limits) }
                while access(file, F_OK) != 0 { try await Task.sleep(for: .milliseconds(5)) }
                RunningGroups.stopAll()
                exit(try await run.value.status == .signalled(9) ? 42 : 1)
            }
            let child = try #require(pid_t(try folder.text("child").dropLast()))
            #expect(await Processes.isGone(child))
        }
    }
#endif
