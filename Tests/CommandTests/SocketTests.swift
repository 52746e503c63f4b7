#if os(Linux)
    import Foundation
    import TestSupport
    import Testing

    @testable import candor

    /// Every command runs under a filter by which the kernel kills whoever makes a socket.
    @Suite("No command opens a socket")
    struct SocketTests {
        /// What each command is asked to do; a shell line after `candor`, in a folder with the examples' drafts.
        static let lines: [String: [String]] = [
            "new": [
                "risk-brief --no-input -o new.md", "rfc --from rfc.md --no-input -o from.md",
                "star-story --accessible < /dev/null",
            ],
            "edit": ["risk-brief.md --accessible < /dev/null"],
            "check": ["risk-brief.md --fail-on never", "- --fail-on never < rfc.md"],
            "render": ["risk-brief.md decision-memo.md rfc.md --to md,html,text,json -o out/", "- < rfc.md"],
            "say": ["16/500 --of answers", "'recall@10 62%' --hit-rate --format svg"],
            "tradeoff": ["scores.csv --score score --label label --same-mix --volume 10/day --into memo.md"],
            "list": ["", "--format json"], "show": ["rfc", "risk-brief exposure"], "eject": ["rfc ejected"],
            "schema": ["draft", "framework"], "explain": ["RC201"], "doctor": [""], "completions": ["bash"],
            "man": [""], "__markdown": ["< /dev/null"],
        ]

        static let commands = Candor.configuration.subcommands.compactMap { $0.configuration.commandName }

        static func python(_ arguments: [String], in folder: TemporaryFolder) throws -> Command.Outcome {
            let candidates = ["/usr/bin/python3", "/usr/local/bin/python3"]
            let path =
                candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "/usr/bin/python3"
            return try Command.run(
                URL(fileURLWithPath: path),
                [Project.url("Tests/Oracles/without_sockets.py").path] + arguments,
                in: folder.url)
        }

        @Test("the filter kills what makes one")
        func control() throws {
            try TemporaryFolder.with { folder in
                let socket = "import socket; socket.socket(socket.AF_UNIX)"
                let outcome = try Self.python(["python3", "-c", socket], in: folder)
                #expect(outcome.status == SIGSYS, "\(outcome.error)")
                let harmless = try Self.python(["python3", "-c", "print(1)"], in: folder)
                #expect(harmless.output == "1\n")
            }
        }

        @Test("not even once", arguments: commands)
        func command(name: String) throws {
            let lines = try #require(Self.lines[name], "say in SocketTests how '\(name)' is run")
            try TemporaryFolder.with { folder in
                for example in try Project.names(in: "Examples") {
                    let draft = try Project.text("Examples/\(example)/draft.md")
                    try Data(draft.utf8).write(to: folder.url.appendingPathComponent("\(example).md"))
                }
                let memo = try Project.text("Examples/decision-memo/draft.md")
                try Data(memo.utf8).write(to: folder.url.appendingPathComponent("memo.md"))
                let scores = "score,label\n0.9,1\n0.4,0\n0.7,1\n0.1,0\n"
                try Data(scores.utf8).write(to: folder.url.appendingPathComponent("scores.csv"))
                for line in lines {
                    let shell = "exec '\(Project.binary.path)' \(name) \(line)"
                    let outcome = try Self.python(["/bin/sh", "-c", shell], in: folder)
                    let isExpected = outcome.status == 0 || line.hasSuffix("/dev/null")
                    #expect(isExpected, "candor \(name) \(line): \(outcome.status) \(outcome.error)")
                    #expect(outcome.status != SIGSYS, "candor \(name) \(line) made a socket")
                }
            }
        }

        @Test("nor does the root command", arguments: ["", "--version", "--version --verbose", "--help"])
        func root(line: String) throws {
            try TemporaryFolder.with { folder in
                let arguments = line.split(separator: " ").map(String.init)
                let outcome = try Self.python([Project.binary.path] + arguments, in: folder)
                #expect(outcome.status == 0, "\(outcome.error)")
            }
        }
    }
#endif
