import ArgumentParser
import Launching
import Markdown

/// The confined child: does one piece of Markdown work under limits, from standard input to standard output.
///
/// Not for people. The input guard starts it for texts that the Markdown library could choke on.
struct MarkdownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "__markdown", abstract: "Render Markdown under limits.", shouldDisplay: false)

    @Argument var task: String

    func run() throws {
        try Confinement.apply()
        guard let task = MarkdownTask(argument: task) else { throw ExitStatus.usage }
        let source = String(decoding: InputFile.standardInput(), as: UTF8.self)
        Console.output(bytes: Array(task.perform(source).utf8))
    }
}
