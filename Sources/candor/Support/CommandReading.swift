import ArgumentParser

/// Reads the command line: which command it names, with what arguments.
enum CommandReading {
    /// The command to run.
    ///
    /// The parser takes longer over the whole tree of commands than over the one that is named, so that one is tried
    /// alone first. What it cannot read, and a request for help, which it reads as another command, is read again
    /// from the root, which knows the command's full name and has the words for everything.
    ///
    /// - Throws: `Failure` for a misspelt command, and the parser's own errors.
    static func command(in arguments: [String]) throws -> any ParsableCommand {
        let subcommands = Candor.configuration.subcommands
        if let problem = MisspeltCommand.problem(in: arguments, commands: subcommands) {
            throw Failure(message: problem)
        }
        if let named = subcommands.first(where: { $0.configuration.commandName == arguments.first }),
            let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named
        {
            return command
        }
        return try Candor.parseAsRoot(arguments)
    }
}
