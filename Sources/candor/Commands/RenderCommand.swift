import ArgumentParser
import Drafting
import Printing
import Rendering
import SourceText

/// `candor render`: drafts become documents.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Make documents from drafts.",
        discussion: """
            Beside 'draft.md' the documents are 'document.md' and 'document.html'; beside 'name.md' they are \
            'name.document.md' and 'name.document.html'. With -o FOLDER they are named after the draft. A view that \
            is not the draft's usual one stands in the name: 'document.public.html'.
            """)

    @Argument(
        help: ArgumentHelp("The drafts; '-' is standard input.", valueName: "draft"), completion: .drafts)
    var drafts: [String]

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "Formats, joined by commas: md, html, pdf, email, slack, text, json, docx.", valueName: "formats"),
        completion: .formats)
    var formats: FormatList?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A file, a folder, or '-' for standard output.", valueName: "path"),
        completion: .file())
    var output: String?

    @Option(help: "For whom: executive, technical or public. By default as the draft's audience asks.")
    var view: View?

    @Option(
        help: ArgumentHelp("Which of the kind's documents: document, talk, note, …", valueName: "name"),
        completion: .documents)
    var template = "document"

    @Option(help: "The sheet of a PDF: a4, letter, or common, which prints on one page on both.")
    var paper: Paper?

    @Option(
        help: ArgumentHelp(
            "A PDF that is too long: 'error' refuses it, 'warn' says so, 'off' prints it as it is.",
            valueName: "error|warn|off"))
    var fit: Fit?

    @Option(
        help: ArgumentHelp(
            "What prints: chromium, weasyprint, …, or a path; the first that is installed.",
            valueName: "name|path"),
        completion: .list(["chromium", "google-chrome", "weasyprint"]))
    var pdfEngine: String?

    @Flag(help: "Open what was made: the PDF, or else the page.")
    var open = false

    @Flag(help: "Render again whenever a draft changes, until Ctrl+C.")
    var watch = false

    @Flag(help: "Overwrite files that Candor did not write, or that changed since.")
    var force = false

    @OptionGroup var templates: TemplateOptions

    /// The options as a value, which can also be made without the parser.
    var order: RenderOrder {
        RenderOrder(
            drafts: drafts, formats: formats?.formats ?? [], output: output, view: view, template: template,
            isWatching: watch, isForced: force, isOpened: open,
            printing: PrintWish(paper: paper, fit: fit, engine: pdfEngine), templateFolder: templates.folder)
    }

    func run() async throws { try await order.run() }
}

/// Formats joined by commas.
struct FormatList: ExpressibleByArgument {
    let formats: [OutputFormat]

    init?(argument: String) {
        var formats: [OutputFormat] = []
        for word in argument.split(separator: ",") {
            guard let format = OutputFormat(rawValue: word.lowercased()) else { return nil }
            if !formats.contains(format) { formats.append(format) }
        }
        guard !formats.isEmpty else { return nil }
        self.formats = formats
    }
}

extension View: ExpressibleByArgument {}
extension Paper: ExpressibleByArgument {}
extension Fit: ExpressibleByArgument {}
