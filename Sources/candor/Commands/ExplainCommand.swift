import ArgumentParser
import Checking
import Drafting
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
        let (templates, house) = (try templates.library(), HouseFiles.read())
        let library = RuleLibrary(templates, house: house)
        let width = TerminalSize.readingWidth
        for error in library.errors { Console.error(error.description) }
        if let rule {
            let frameworks = FrameworkLibrary(templates)
            let lesson = RuleLesson(
                rule: try library.known(rule, in: house),
                frameworks: frameworks.kinds.compactMap { try? frameworks.framework($0) })
            Console.output(lesson.text(width: width))
        } else {
            Console.output(RuleList(library).text(width: width))
        }
        if !library.errors.isEmpty { throw ExitStatus.usage }
    }
}
