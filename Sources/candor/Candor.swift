import ArgumentParser
import Dispatch

/// The command `candor`: its subcommands, one file each in `Commands/`.
@main
struct Candor: ParsableCommand {
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
            SchemaCommand.self, DoctorCommand.self, CompletionsCommand.self, ManCommand.self,
            MarkdownCommand.self,
        ])

    @Flag(name: .customLong("version"), help: "Print the version, and that of cmark-gfm.")
    var showsVersion = false

    func run() throws {
        Console.output(showsVersion ? Version.line : Self.helpMessage())
    }

    /// Waits for the command on this thread instead of giving the thread up: in a static program the system
    /// unwinds a thread that is given up, which takes ten times as long as all the rest of a short command.
    static func main() {
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            await run(arguments: Array(CommandLine.arguments.dropFirst())).end()
        }
        done.wait()
    }

    /// Runs one command line and gives the status to end with.
    static func run(arguments: [String]) async -> ExitStatus {
        if let problem = MisspeltCommand.problem(in: arguments, commands: configuration.subcommands) {
            Console.error("error: \(problem)")
            return .usage
        }
        do {
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return .done
        } catch {
            return Failure.report(error)
        }
    }
}
