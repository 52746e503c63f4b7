import ArgumentParser
import Drafting
import SourceText

/// `candor list`: the kinds of document there are.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Say which kinds of document there are, and what each is for.")

    @Option(help: ArgumentHelp("Text for people, or json for scripts.", valueName: "format"))
    var format = ReportFormat.text

    @OptionGroup var templates: TemplateOptions

    func run() throws {
        let workshop = try Workshop(templates)
        var entries: [KindList.Entry] = []
        var isComplete = true
        for kind in workshop.frameworks.kinds {
            do throws(SourceError) {
                let framework = try workshop.frameworks.framework(kind)
                let overlays = KindOverlay.all(of: kind, in: workshop.library)
                entries.append(KindList.Entry(framework: framework, overlays: overlays))
            } catch {
                Console.error(error.description)
                isComplete = false
            }
        }
        say(KindList(entries: entries))
        if !isComplete { throw ExitStatus.usage }
    }

    /// The hint is for a person who reads along; a script does not get it.
    private func say(_ list: KindList) {
        switch format {
        case .json: Console.output(bytes: Array(list.json.utf8))
        case .text:
            Console.output(list.text(width: TerminalSize.readingWidth))
            guard Console.isTerminal(1), Console.isTerminal(2) else { return }
            Console.error("\nto begin one: candor new KIND\nto learn about one: candor show KIND")
        }
    }
}
