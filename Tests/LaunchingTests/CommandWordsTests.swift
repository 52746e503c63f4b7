import Testing

@testable import Launching

@Suite("Splitting a command into words")
struct CommandWordsTests {
    @Test(
        "follows the shell",
        arguments: [
            ("vi", ["vi"]),
            ("code --wait", ["code", "--wait"]),
            ("  code \t --wait \n", ["code", "--wait"]),
            ("'/Applications/My Editor' -w", ["/Applications/My Editor", "-w"]),
            ("\"/Applications/My Editor\" -w", ["/Applications/My Editor", "-w"]),
            ("/Applications/My\\ Editor -w", ["/Applications/My Editor", "-w"]),
            ("emacsclient -a ''", ["emacsclient", "-a", ""]),
            ("a\"b c\"'d e'f", ["ab cd ef"]),
            ("a 'b\\n\"c'", ["a", "b\\n\"c"]),
            ("a \"b\\\"c\\\\d\\$e\\`f\\n\"", ["a", "b\"c\\d$e`f\\n"]),
            ("a \\'b\\\" \\\\", ["a", "'b\"", "\\"]),
            ("a b\\\nc \"d\\\ne\"", ["a", "bc", "de"]),
            ("a $HOME ~ * ; | & > x # y", ["a", "$HOME", "~", "*", ";", "|", "&", ">", "x", "#", "y"]),
            ("é 'ü ö'", ["é", "ü ö"]),
            ("a \\\n b", ["a", "b"]),
        ])
    func words(_ command: String, _ words: [String]) throws {
        let split = try CommandWords(command)
        #expect([split.program] + split.arguments == words)
    }

    @Test(
        "says what is wrong and where",
        arguments: [
            (
                "vi 'a b",
                "the ' at column 4 of 'vi 'a b' is not closed; close it, or put a backslash before it"
            ),
            ("\"vi", "the \" at column 1 of '\"vi' is not closed; close it, or put a backslash before it"),
            (
                "vi \"a\\\"",
                "the \" at column 4 of 'vi \"a\\\"' is not closed; close it, or put a backslash before it"
            ),
            ("vi \\", "'vi \\' ends with a backslash, which quotes nothing; take it out"),
            ("", "the command is empty; name a program"),
            (" \t", "the command is empty; name a program"),
            ("'' a", "the command is empty; name a program"),
        ])
    func errors(_ command: String, _ message: String) throws {
        let error = try #require(throws: LaunchError.self) { try CommandWords(command) }
        #expect(error.description == message)
    }

    @Test("agrees with the shell on words made of anything")
    func agreesWithShell() async throws {
        var random = SplitMix64(seed: 7)
        let letters = Array("ab \\\"' ")
        for _ in 0..<60 {
            let command = "x" + String((0..<12).compactMap { _ in letters.randomElement(using: &random) })
            guard let split = try? CommandWords(command) else { continue }
            let script = "printf '[%s]' \(command)"
            let shell = try await Launcher.run(Programs.shell(script), limits: Programs.generous)
            #expect(
                shell.text == ([split.program] + split.arguments).map { "[\($0)]" }.joined(), "\(command)")
        }
    }
}
