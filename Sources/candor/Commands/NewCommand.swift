import ArgumentParser
import Asking
import Drafting
import Rendering
import SourceText

/// `candor new`: a new draft, from what is given and what the walk asks for.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a new draft, step by step or from what you have.",
        discussion: """
            On a terminal the steps are asked one after the other, and each answer is in the file as soon as it is \
            given. Without one, give --set, --from, or --no-input for an empty draft with its guidance.
            """)

    @Argument(
        help: ArgumentHelp("The kind of document; see 'candor list'.", valueName: "kind"), completion: .kinds)
    var kind: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The draft's file; by default named after the title. '-' is standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("An answer by step, or a field by key.", valueName: "step=text"))
    var settings: [Setting] = []

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp(
            "Start from JSON, YAML, Markdown or another draft; '-' is standard input.", valueName: "file"),
        completion: .file())
    var source: String?

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "Render the draft too: md, html, pdf, …, as 'candor render' does.", valueName: "formats"),
        completion: .formats)
    var formats: FormatList?

    @Flag(help: "Ask nothing: write what is given, with guidance for the rest.")
    var noInput = false

    @Flag(help: "Ask in plain numbered lines, also over a pipe.")
    var accessible = false

    @Flag(help: "Overwrite the draft if it exists.")
    var force = false

    @OptionGroup var templates: TemplateOptions

    func run() async throws {
        let workshop = try Workshop(templates)
        let framework = try workshop.framework(kind)
        let seed = try seed(framework, workshop)
        guard try asks() else { return try await write(seed, framework, workshop) }
        let session = try DraftSession(
            framework: framework, seed: seed, path: output, force: force, reader: workshop.reader,
            goingOn: isGoingOn)
        if isGoingOn { try session.apply(settings) }
        let walk = WalkRun(
            workshop: workshop, session: session, isPlain: accessible || TerminalLocale.wantsPlainLines,
            folder: folder)
        try await walk.walk()
        guard let path = session.path else {
            Console.error("nothing was written")
            throw ExitStatus.cancelled
        }
        try await PageMaking(workshop: workshop, force: force, isAfterWalk: true)
            .make(from: path, formats?.formats ?? [.md, .html])
    }

    /// The folder that the draft will be in.
    private var folder: String {
        guard let output, let slash = output.lastIndex(of: "/") else { return "" }
        return slash == output.startIndex ? "/" : String(output[..<slash])
    }

    // MARK: What is known already

    /// Whether the draft to write is the one to start from, which is then changed in place.
    private var isGoingOn: Bool { source != nil && source == output && source != "-" }

    private func seed(_ framework: Framework, _ workshop: Workshop) throws -> DraftSeed {
        var seed = DraftSeed()
        if let source {
            let importer = DraftImporter(framework: framework, reader: workshop.reader)
            seed = try importer.read(InputFile.read(source))
        }
        for setting in settings { try setting.apply(to: &seed, framework) }
        if framework.field("date") != nil, seed.fields["date"] == nil {
            seed.fields["date"] = Surroundings.today
        }
        return seed
    }

    /// Whether the steps are asked for.
    ///
    /// - Throws: `Failure` where nothing was given and nobody is there to ask.
    private func asks() throws -> Bool {
        if noInput { return false }
        if accessible { return true }
        if source == nil, settings.isEmpty {
            guard Console.canAsk else {
                throw Failure(
                    message: "there is no terminal to ask on; pass --set STEP=TEXT, --from FILE, "
                        + "--accessible to answer over a pipe, or --no-input for an empty draft")
            }
            return true
        }
        return Console.canAsk && source != "-" && output != "-"
    }

    // MARK: Without asking

    private func write(_ seed: DraftSeed, _ framework: Framework, _ workshop: Workshop) async throws {
        if isGoingOn, let source {
            let session = try DraftSession(
                framework: framework, seed: seed, path: source, force: force, reader: workshop.reader,
                goingOn: true)
            try session.apply(settings)
            return try await finish(source, workshop, formats?.formats ?? [])
        }
        let text = DraftWriter(framework: framework).text(for: seed)
        if output == "-" {
            Console.output(bytes: Array(text.utf8))
            return
        }
        let path = try DraftPlace.path(named: output, title: seed.fields["title"], kind: kind)
        try OutputFile.create(Array(text.utf8), at: path, force: force)
        Console.error("wrote \(path)")
        try await finish(path, workshop, formats?.formats ?? [])
    }

    // MARK: Afterwards

    private func finish(_ path: String, _ workshop: Workshop, _ formats: [OutputFormat]) async throws {
        try await PageMaking(workshop: workshop, force: force).make(from: path, formats)
    }
}
