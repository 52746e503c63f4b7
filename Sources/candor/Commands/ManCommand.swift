import ArgumentParser

/// `candor man`: the manual page, made from the commands themselves.
struct ManCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man",
        abstract: "Print the manual page, for 'man'.",
        discussion: "To read it: candor man | man -l -")

    func run() throws {
        let help = try HelpDump(Candor._dumpHelp())
        Console.output(bytes: Array(ManualPage(root: help.command).text.utf8))
    }
}
