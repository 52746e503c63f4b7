import ArgumentParser
import Checking
import Drafting
import SourceText

/// `candor check`: what a careful editor would ask about a text.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what a careful editor would ask about.",
        discussion: """
            A file whose front matter has a kind is checked as a draft of that kind, any other Markdown as a \
            document; with --as its headings are matched to the steps of a kind. The five findings that matter \
            most are shown, the worst first. 'candor explain RULE' says more about one.
            """)

    @Argument(
        help: ArgumentHelp("Drafts or any Markdown; '-' is standard input.", valueName: "file"),
        completion: .drafts)
    var files: [String] = []

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Check documents as this kind; see 'candor list'.", valueName: "kind"),
        completion: .kinds)
    var kind: String?

    @Flag(help: "Look also for what must not leave the house; --view public does too.")
    var publish = false

    @Flag(help: "Apply the replacements that are safe, and save.")
    var fix = false

    @Flag(name: .customLong("rules"), help: "Try the sentences of every rule's own file.")
    var triesRules = false

    @Option(help: ArgumentHelp("text, line, json, sarif or github.", valueName: "format"))
    var format = CheckFormat.text

    @Option(
        help: ArgumentHelp(
            "From which findings on the status is 1: error, warning or never.", valueName: "severity"))
    var failOn = CheckOrder.FailureLevel.error

    @Flag(help: "Show every finding, in the order of the text.")
    var all = false

    @Option(
        name: .customLong("rule"),
        help: ArgumentHelp("Only this rule, by its id or its name; may be given again.", valueName: "id"),
        completion: .rules)
    var rules: [String] = []

    @Option(help: ArgumentHelp("What standard input is called in findings.", valueName: "name"))
    var stdinFilename: String?

    @Option(help: "For whom: executive, technical or public. By default as the draft's audience asks.")
    var view: View?

    @OptionGroup var templates: TemplateOptions

    func run() async throws {
        guard !files.isEmpty || triesRules else {
            throw Failure(message: "no file is named; name one, or '-' for standard input")
        }
        guard files.count(where: { $0 == "-" }) < 2 else {
            throw Failure(message: "standard input can be read only once; name '-' once")
        }
        try await order.run()
    }

    /// The options as a value.
    var order: CheckOrder {
        CheckOrder(
            files: files, kind: kind, view: view, isPublishing: publish || view == .public, isFixing: fix,
            triesRules: triesRules, format: format, failureLevel: failOn, showsAll: all, rules: rules,
            standardInputName: stdinFilename, templateFolder: templates.folder)
    }
}

extension CheckOrder.FailureLevel: ExpressibleByArgument {}
