import ArgumentParser
import Asking
import Drafting

/// `candor edit`: goes on with a draft, step by step, and takes up what a walk that broke off had not saved.
struct EditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Go on with a draft, step by step.",
        discussion: """
            Begins at the first step that is still to write, or at the list of all answers. Text that was being typed \
            when an earlier walk ended is shown again. The draft is changed in place, and nothing but your answers in it.
            """)

    @Argument(
        help: ArgumentHelp("The draft's file.", valueName: "draft"), completion: .drafts)
    var draft: String

    @Option(help: ArgumentHelp("Begin at this step, by its id or heading.", valueName: "id"))
    var step: String?

    @Flag(help: "Ask in plain numbered lines, also over a pipe.")
    var accessible = false

    @OptionGroup var templates: TemplateOptions

    func run() async throws {
        guard accessible || Console.canAsk else {
            throw Failure(
                message: "there is no terminal to ask on; pass --accessible to answer over a pipe, "
                    + "or change '\(draft)' in an editor")
        }
        let workshop = try Workshop(templates)
        let session = try DraftSession(editing: draft, reader: workshop.reader)
        let walk = WalkRun(
            workshop: workshop, session: session, isPlain: accessible || TerminalLocale.wantsPlainLines,
            folder: "", first: step)
        try await walk.walk()
        try await PageMaking(workshop: workshop, force: false, isAfterWalk: true).make(
            from: draft, [.md, .html])
    }
}
