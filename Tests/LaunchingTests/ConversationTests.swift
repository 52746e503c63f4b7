import Testing

@testable import Launching

@Suite("Speaking with a program")
struct ConversationTests {
    private func converse<Value: Sendable>(
        _ script: String, limits: Limits = Programs.generous,
        _ talk: @escaping @Sendable (inout Conversation) async -> Value
    ) async throws -> (value: Value, finished: Finished) {
        try await Launcher.converse(with: Programs.shell(script), limits: limits, talk)
    }

    private func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

    @Test("what is sent is answered, message by message")
    func answers() async throws {
        let (said, _) = try await converse("while read line; do printf 'got %s;' \"$line\"; done") { talk in
            var said: [[UInt8]?] = []
            for word in ["one\n", "two\n"] {
                _ = await talk.send(Array(word.utf8))
                said.append(await talk.receive(until: UInt8(ascii: ";")))
            }
            return said
        }
        #expect(said.map(text) == ["got one", "got two"])
    }

    @Test("messages that come together, in pieces, and large ones are told apart")
    func pieces() async throws {
        let script =
            "printf 'a;b;c'; sleep 0.05; printf 'd;'; head -c 300000 /dev/zero | tr '\\0' x; printf ';rest'"
        let (said, _) = try await converse(script) { talk in
            var said: [[UInt8]] = []
            while let message = await talk.receive(until: UInt8(ascii: ";")) { said.append(message) }
            return said
        }
        #expect(said.prefix(3).map(text) == ["a", "b", "cd"])
        #expect(said.last?.count == 300_000)
        #expect(said.count == 4)
    }

    @Test("a program that is still running at the end is stopped with all that it started")
    func stopped() async throws {
        let started = ContinuousClock.now
        let (said, finished) = try await converse("echo $$; sleep 600 & sleep 600") { talk in
            await talk.receive(until: UInt8(ascii: "\n"))
        }
        #expect(said != nil)
        #expect(finished.status == .signalled(9))
        #expect(ContinuousClock.now - started < .seconds(400))
    }

    @Test("at the time limit the conversation ends by itself")
    func timeLimit() async throws {
        let limits = Limits(time: .milliseconds(200), outputBytes: 1000)
        let (said, finished) = try await converse("sleep 600", limits: limits) { talk in
            await talk.receive(until: 0)
        }
        #expect(said == nil)
        #expect(finished.status == .timedOut)
    }

    @Test("a program that says too much is not listened to for ever")
    func outputLimit() async throws {
        let limits = Limits(time: .seconds(20), outputBytes: 100_000)
        let (said, _) = try await converse("yes", limits: limits) { talk in await talk.receive(until: 0) }
        #expect(said == nil)
    }

    @Test("one that has ended takes nothing more, and its last words are kept")
    func ended() async throws {
        let (wasTaken, finished) = try await converse("echo sorry >&2; exit 3") { talk in
            _ = await talk.receive(until: 0)
            var wasTaken = true
            // The pipe may take a little before the system says that nobody reads it.
            for _ in 0..<50 where wasTaken {
                wasTaken = await talk.send([UInt8](repeating: 65, count: 100_000))
            }
            return wasTaken
        }
        #expect(!wasTaken)
        #expect(finished.errorText == "sorry\n")
    }

    @Test("one whose end was noticed takes nothing more either")
    func endedForSome() async throws {
        let (wasTaken, _) = try await converse("exit 3") { talk in
            _ = await talk.receive(until: 0)
            try? await Task.sleep(for: .milliseconds(300))
            return await talk.send([65])
        }
        #expect(!wasTaken)
    }

    @Test("one that is not there is an error")
    func missing() async {
        await #expect(throws: LaunchError.noProgram(path: "/nowhere/program")) {
            try await Launcher.converse(with: Program(path: "/nowhere/program"), limits: Programs.generous) {
                _ in 1
            }
        }
    }
}
