import ArgumentParser
import SourceText

/// Catches a subcommand that does not exist, which the parser would report as an unexpected argument.
enum MisspeltCommand {
    static func problem(in arguments: [String], commands: [any ParsableCommand.Type]) -> String? {
        guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
        let shown = commands.filter { $0.configuration.shouldDisplay }
        let names = shown.compactMap { $0.configuration.commandName }
        let all = commands.compactMap { $0.configuration.commandName }
        guard first != "help", !all.contains(first) else { return nil }
        let suggestion = Spelling.suggestion(for: first, in: names)
        return "there is no command '\(first)'\(suggestion); see 'candor --help'"
    }
}
