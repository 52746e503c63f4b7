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
            NewCommand.self, RenderCommand.self, SayCommand.self, TradeOffCommand.self, ListCommand.self,
            ShowCommand.self,
            EjectCommand.self,
            SchemaCommand.self, DoctorCommand.self, CompletionsCommand.self, ManCommand.self,
            MarkdownCommand.self,
        ])

    @Flag(name: .customLong("version"), help: "Print the version, and that of cmark-gfm.")
    var showsVersion = false

    func run() throws {
        Console.output(showsVersion ? Version.line : Self.helpMessage())
    }

    /// Runs one command line and ends with its status.
    ///
    /// An asynchronous command is waited for on this thread instead of giving the thread up: in a static program the
    /// system unwinds a thread that is given up, which takes ten times as long as all the rest of a short command.
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        // Scripts ask for this often, and the parser would take longer than all the rest.
        if arguments == ["--version"] {
            Console.output(Version.line)
            ExitStatus.done.end()
        }
        do {
            var command = try CommandReading.command(in: arguments)
            guard let asynchronous = command as? any AsyncParsableCommand else {
                try command.run()
                ExitStatus.done.end()
            }
            let done = DispatchSemaphore(value: 0)
            Task.detached { await run(asynchronous).end() }
            done.wait()
        } catch {
            Failure.report(error).end()
        }
    }

    private static func run(_ command: any AsyncParsableCommand) async -> ExitStatus {
        var command = command
        do {
            try await command.run()
            return .done
        } catch {
            return Failure.report(error)
        }
    }
}
