import Foundation

/// What the argument parser knows of the commands, as its own dump says it.
struct HelpDump: Decodable {
    let command: Command

    /// One command and what it takes.
    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let shouldDisplay: Bool?
        let subcommands: [Command]?
        let arguments: [Argument]?
    }

    /// One argument, option or flag.
    struct Argument: Decodable {
        /// How it is given.
        enum Kind: String, Decodable {
            case positional, option, flag
        }

        let kind: Kind
        let shouldDisplay: Bool?
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let defaultValue: String?
        let abstract: String?
    }

    /// One spelling of an option.
    struct Name: Decodable {
        /// How many dashes stand before it.
        enum Kind: String, Decodable {
            case long, short, longWithSingleDash
        }

        let kind: Kind
        let name: String
    }

    /// - Throws: `DecodingError` where the parser's dump has another form.
    init(_ json: String) throws {
        self = try JSONDecoder().decode(HelpDump.self, from: Data(json.utf8))
    }
}

extension HelpDump.Command {
    /// The subcommands that people use, in the order of the program.
    var shownSubcommands: [HelpDump.Command] {
        (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay ?? true }
    }

    /// What it takes, without `--help`, which every command has.
    var shownArguments: [HelpDump.Argument] {
        (arguments ?? []).filter { argument in
            (argument.shouldDisplay ?? true) && !(argument.names ?? []).contains { $0.name == "help" }
        }
    }
}
