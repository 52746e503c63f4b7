import ArgumentParser

/// The command `candor`: its subcommands, one file each in `Commands/`.
@main
struct Candor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "candor",
        abstract: "Say a risk plainly, and disagree on the record, on one page.",
        usage: "candor <command> [<arguments>]",
        discussion: """
            Start with 'candor new risk-brief'. A draft is a Markdown file that you own and edit; \
            'candor render' makes the page from it.
            """,
        subcommands: [
            NewCommand.self, RenderCommand.self, ListCommand.self, ShowCommand.self, EjectCommand.self,
            SchemaCommand.self, DoctorCommand.self, CompletionsCommand.self, ManCommand.self, MarkdownCommand.self,
        ])

    @Flag(name: .customLong("version"), help: "Print the version, and that of cmark-gfm.")
    var showsVersion = false

    func run() async throws {
        if showsVersion {
            Console.output(Version.line)
        } else {
            Console.output(Self.helpMessage())
        }
    }

    static func main() async {
        await run(arguments: Array(CommandLine.arguments.dropFirst()))
    }

    /// Runs one command line and exits with its status.
    static func run(arguments: [String]) async {
        if let problem = MisspeltCommand.problem(in: arguments, commands: configuration.subcommands) {
            Console.error("error: \(problem)")
            exit(with: .usage)
        }
        do {
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            exit(with: .done)
        } catch {
            exit(with: Failure.report(error))
        }
    }
}
