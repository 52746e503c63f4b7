import ArgumentParser
import Checking
import SourceText
import TemplateLibrary

/// `candor explain`: what a rule is about, and why.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a rule asks what it asks, with an example and its source.")

    @Argument(
        help: ArgumentHelp(
            "The rule, by its id or its name; without one, all are listed.", valueName: "rule"),
        completion: .rules)
    var rule: String?

    @OptionGroup var templates: TemplateOptions

    func run() throws {
        let library = RuleLibrary(try templates.library(), house: HouseFiles.read())
        let width = TerminalSize.readingWidth
        if let rule {
            Console.output(RuleLesson(rule: try library.known(rule)).text(width: width))
        } else {
            Console.output(RuleList(library).text(width: width))
        }
        for error in library.errors { Console.error(error.description) }
        if !library.errors.isEmpty { throw ExitStatus.usage }
    }
}

extension CompletionKind {
    /// The ids of the rules, those of the house among them.
    static var rules: CompletionKind {
        .custom { _, _, _ in
            RuleLibrary(
                TemplateLibrary(overlays: Surroundings.overlays(named: nil)), house: HouseFiles.read()
            ).rules.map(\.id)
        }
    }
}
