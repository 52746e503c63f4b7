import Testing

@testable import Launching

@Suite("A confined child")
struct ConfinedChildTests {
    @Test("gets its input and no environment, and runs at the root")
    func plain() async throws {
        let shell = ConfinedChild(executable: "/bin/sh")
        let finished = try await shell.run(
            ["-c", "cat; pwd; /usr/bin/env | grep -v '^PWD=\\|^_=\\|^SHLVL='"], input: [0x61])
        #expect(finished.text == "a/\n")
    }

    @Test("has ten seconds and sixteen mebibytes")
    func limits() {
        let child = ConfinedChild(executable: "/bin/sh")
        #expect(child.limits == Limits(time: .seconds(10), outputBytes: 16_777_216))
    }

    @Test("costs little", .enabled(if: !isDebugBuild))
    func cost() async throws {
        let child = ConfinedChild(executable: "/bin/cat")
        let input = [UInt8](repeating: 0x61, count: 48 << 10)
        var times: [Duration] = []
        for _ in 0..<50 {
            let clock = ContinuousClock()
            let start = clock.now
            #expect(try await child.run([], input: input).standardOutput == input)
            times.append(clock.now - start)
        }
        #expect(times.sorted()[25] < .milliseconds(20))
    }

    private static var isDebugBuild: Bool {
        #if DEBUG
            true
        #else
            false
        #endif
    }
}
