import Drafting
import Markdown
import Quantities
import Rendering
import SourceText
import TemplateLibrary

/// What the commands work with: the templates, the frameworks, and the readers and renderers over them.
struct Workshop: Sendable {
    let library: TemplateLibrary
    let frameworks: FrameworkLibrary
    let reader: DraftReader
    let renderer: Renderer
    /// The days in `.candor/holidays.txt`.
    let holidays: Set<CalendarDate>

    init(_ options: TemplateOptions) throws { try self.init(templateFolder: options.folder) }

    /// - Throws: `Failure` where the folder that was named does not exist, `SourceError` for what cannot be read.
    init(templateFolder: String?) throws {
        library = try TemplateOptions.library(in: templateFolder)
        frameworks = FrameworkLibrary(library)
        reader = DraftReader(frameworks: frameworks)
        holidays = try HouseHolidays.read()
        renderer = Renderer(
            library: library, markdown: GuardedMarkdown(child: MarkdownChild.perform),
            house: try HouseStyleFile.read())
    }

    /// The framework of a kind that was typed as an argument.
    func framework(_ kind: String) throws -> Framework {
        guard frameworks.kinds.contains(kind) else {
            throw Failure(message: FrameworkLibrary.unknownKind(kind, frameworks.kinds))
        }
        return try frameworks.framework(kind)
    }
}
