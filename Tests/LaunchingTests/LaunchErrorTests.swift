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

@Suite("A program that cannot be run")
struct LaunchErrorTests {
    private func message(_ program: Program) async throws -> String {
        try await #require(throws: LaunchError.self) {
            try await Launcher.run(program, limits: Programs.generous)
        }.description
    }

    @Test("is named with what to do")
    func messages() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = folder.path("file")
        try folder.write("no program", to: "file")
        #expect(
            try await message(Program(path: "/no/such"))
                == "there is no program at '/no/such'; check the path")
        #expect(
            try await message(Program(path: file))
                == "'\(file)' cannot be run; name a program, or allow running it with chmod +x")
        #expect(
            try await message(Program(path: "/usr"))
                == "'/usr' cannot be run; name a program, or allow running it with chmod +x")
        #expect(
            try await message(Program(path: "/bin/cat", workingFolder: "/no/such"))
                == "cannot run in the folder '/no/such'; check that it exists and may be entered")
        #expect(
            try await message(Program(path: "/bin/cat", arguments: ["a\0b"]))
                == "'a\u{2400}b' holds a NUL byte; take it out")
        #expect(
            try await message(Program(path: "/bin\0/cat"))
                == "'/bin\u{2400}/cat' holds a NUL byte; take it out")
        chmod(file, 0o755)
        // The reason is the system's: the file is no program, or still busy in a process that another test starts.
        #expect(try await message(Program(path: file)).hasPrefix("'\(file)' did not start ("))
    }

    @Test("is looked for by name")
    func names() throws {
        let search = ExecutableSearch(path: "/no/such:/usr/bin:/bin")
        #expect(try Program(named: "env", in: search).path.hasSuffix("bin/env"))
        #expect(try Program(named: "/bin/cat", in: search).path == "/bin/cat")
        let missing = #expect(throws: LaunchError.self) { try Program(named: "no-such-program", in: search) }
        #expect(
            missing?.description
                == "'no-such-program' is not installed or not in PATH; install it, or give its full path")
        #expect(throws: LaunchError.noCommand) { try Program(named: "", in: search) }
        #expect(throws: LaunchError.noProgram(path: "./no")) { try Program(named: "./no", in: search) }
    }

    @Test("says so in the foreground too")
    func foreground() async throws {
        await #expect(throws: LaunchError.noProgram(path: "/no/such")) {
            try await Launcher.runInForeground(Program(path: "/no/such"))
        }
    }
}
