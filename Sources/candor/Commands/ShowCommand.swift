import ArgumentParser
import Checking
import Drafting
import SourceText

/// `candor show`: teaches a framework, or one step of it.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Learn a kind of document: its steps, with a good and a poor answer to each.")

    @Argument(
        help: ArgumentHelp("The kind of document; see 'candor list'.", valueName: "kind"), completion: .kinds)
    var kind: String

    @Argument(
        help: ArgumentHelp("One step, by its id or heading, or one field, by its key.", valueName: "step"),
        completion: .steps)
    var step: String?

    @Option(help: ArgumentHelp("Text for people, or json for scripts.", valueName: "format"))
    var format = ReportFormat.text

    @OptionGroup var templates: TemplateOptions

    func run() throws {
        let workshop = try Workshop(templates)
        let framework = try workshop.framework(kind)
        switch format {
        case .text:
            Console.output(try said(FrameworkLesson(framework: framework, width: TerminalSize.readingWidth)))
        case .json:
            let json = FrameworkJSON(framework: framework, documents: workshop.renderer.documents(of: kind))
            Console.output(bytes: Array(try said(json).utf8))
        }
    }

    private func said(_ lesson: FrameworkLesson) throws -> String {
        switch try part(of: lesson.framework) {
        case .whole: lesson.text
        case .step(let step): lesson.text(of: step, comparables: step.isComparison ? comparables() : [])
        case .field(let field): lesson.text(of: field)
        }
    }

    /// What the house already accepts, for the step that compares; a file that cannot be read is said and left out.
    private func comparables() -> [ComparableRisk] {
        let house = HouseFiles.read()
        do throws(SourceError) {
            return try house.comparables.map(ComparableRisk.read) ?? []
        } catch {
            Console.error(error.description)
            return []
        }
    }

    private func said(_ json: FrameworkJSON) throws -> String {
        switch try part(of: json.framework) {
        case .whole: json.text
        case .step(let step): json.text(of: step)
        case .field(let field): json.text(of: field)
        }
    }

    private enum Part {
        case whole
        case step(Step)
        case field(Field)
    }

    private func part(of framework: Framework) throws -> Part {
        guard let step else { return .whole }
        if let known = framework.step(heading: step) { return .step(known) }
        if let known = framework.field(step) { return .field(known) }
        let names = framework.steps.map(\.id) + framework.fields.map(\.key)
        let suggestion = Spelling.suggestion(for: step, in: names)
        let cure =
            suggestion.isEmpty
            ? "; its steps are \(framework.steps.map(\.id).joined(separator: ", "))" : suggestion
        throw Failure(message: "'\(kind)' has no step '\(step)'\(cure)")
    }
}

extension Step {
    /// Whether it compares a risk with one that readers know.
    fileprivate var isComparison: Bool { id == "comparison" }
}
