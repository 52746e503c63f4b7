import ArgumentParser
import Asking
import SourceText

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
            NewCommand.self, EditCommand.self, CheckCommand.self, ExplainCommand.self, RenderCommand.self,
            SayCommand.self, TradeOffCommand.self, ListCommand.self,
            ShowCommand.self,
            EjectCommand.self,
            SchemaCommand.self, DoctorCommand.self, CompletionsCommand.self, ManCommand.self,
            MarkdownCommand.self,
        ])

    @Flag(name: .customLong("version"), help: "Print the version, and that of cmark-gfm.")
    var showsVersion = false

    @Flag(name: .customLong("verbose"), help: "With --version: the versions of all parts.")
    var isVerbose = false

    func run() throws {
        guard showsVersion || !isVerbose else {
            throw Failure(message: "--verbose goes with --version; add it")
        }
        guard !showsVersion else { return Console.output(isVerbose ? Version.details : Version.line) }
        // Nothing that is wrong in this folder may keep anybody from the help.
        if let workshop = try? Workshop(templateFolder: nil) {
            let moments = MomentReader(now: Surroundings.now, zone: Surroundings.zone)
            let lines = DraftsHere(workshop, moments: moments).lines(in: Surroundings.workingFolder)
            if !lines.isEmpty {
                Console.output(shown((["In this folder:"] + lines).joined(separator: "\n") + "\n"))
                // A whole help would push the drafts off the screen.
                Console.output("'candor --help' lists the commands.")
                return
            }
        }
        Console.output(Self.helpMessage())
    }

    /// Runs one command line and ends with its status.
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        // Scripts ask for this often, and the parser would take longer than all the rest.
        if arguments == ["--version"] {
            Console.output(Version.line)
            ExitStatus.done.end()
        }
        if let order = RenderOrder(plain: arguments) { wait { try await order.run() } }
        if let order = CheckOrder(plain: arguments) { wait { try await order.run() } }
        do {
            if let order = SayOrder(plain: arguments) {
                try order.run()
                ExitStatus.done.end()
            }
            var command = try CommandReading.command(in: arguments)
            guard var asynchronous = command as? any AsyncParsableCommand else {
                try command.run()
                ExitStatus.done.end()
            }
            wait { try await asynchronous.run() }
        } catch {
            Failure.report(error).end()
        }
    }

    /// Does the work on this thread instead of giving the thread up: in a static program the system unwinds a
    /// thread that is given up, which takes ten times as long as all the rest of a short command.
    private static func wait(for work: sending @escaping () async throws -> Void) -> Never {
        let thread = WaitingThread()
        Task.detached(executorPreference: thread) {
            do {
                try await work()
                ExitStatus.done.end()
            } catch {
                Failure.report(error).end()
            }
        }
        thread.run()
    }
}
