import ArgumentParser

/// Reads the command line: which command it names, with what arguments.
enum CommandReading {
    /// The command to run.
    ///
    /// The parser takes longer over the whole tree of commands than over the one that is named, so that one is tried
    /// alone first. What it cannot read, a request for help among it, is read again from the root, which knows
    /// the command's full name and has the words for everything.
    ///
    /// - Throws: `Failure` for a misspelt command, and the parser's own errors.
    static func command(in arguments: [String]) throws -> any ParsableCommand {
        let subcommands = Candor.configuration.subcommands
        if let problem = MisspeltCommand.problem(in: arguments, commands: subcommands) {
            throw Failure(message: problem)
        }
        let named = subcommands.first { $0.configuration.commandName == arguments.first }
        if let command = try? named?.parseAsRoot(Array(arguments.dropFirst())) { return command }
        return try Candor.parseAsRoot(arguments)
    }
}
