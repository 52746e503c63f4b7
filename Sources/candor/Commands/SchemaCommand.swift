import ArgumentParser
import Drafting

/// `candor schema`: the JSON Schema of a file that people write, for editors and scripts.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a file that you write, for your editor.",
        discussion: """
            'framework' is a kind's framework.yml, 'draft' the front matter of a draft, 'fields' the file fields.yml. \
            'candor eject' writes the schema beside the files that need it.
            """)

    @Argument(help: ArgumentHelp("Which file: framework, draft or fields.", valueName: "file"))
    var subject: SchemaSubject

    @OptionGroup var templates: TemplateOptions

    func run() throws {
        let workshop = try Workshop(templates)
        let schemas = Schemas(workshop.library, frameworks: workshop.frameworks)
        Console.output(bytes: Array(try schemas.schema(for: subject).text.utf8))
    }
}

extension SchemaSubject: ExpressibleByArgument {}
