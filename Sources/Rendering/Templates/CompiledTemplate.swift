import Mustache
import SourceText
import TemplateLibrary

/// A template that has been checked against the values it will get, ready to render any number of drafts.
struct CompiledTemplate: Sendable {
    private let library: MustacheLibrary
    private let root: String
    /// The last part of every name that the template and its partials use.
    let names: Set<String>

    /// - Throws: `SourceError` at the first tag that is wrong: an unknown name or partial, a missing or needless
    ///   third brace, a cycle, a size beyond the limits, or what Mustache itself cannot read.
    init(path: String, in library: TemplateLibrary, shape: TemplateShape) throws(SourceError) {
        guard let type = TemplateContentType(path: path) else {
            throw SourceError(
                path: path,
                message: "a template's name ends in .md.mustache, .html.mustache or .txt.mustache")
        }
        _ = TemplateContentType.register
        let graph = try TemplateGraph(root: path, in: library)
        try TemplateChecker(graph: graph, shape: shape).check()
        var templates: [String: MustacheTemplate] = [:]
        for (name, node) in graph.nodes {
            templates[name] = try Self.compile(node.file, type)
        }
        self.library = MustacheLibrary(templates: templates)
        root = path
        let tags = graph.nodes.values.flatMap(\.tags)
        names = Set(tags.compactMap { $0.name.split(separator: ".").last.map(String.init) })
    }

    func render(_ value: TemplateValue) -> String {
        library.render(MustacheValue(value), withTemplate: root) ?? ""
    }

    private static func compile(
        _ file: TemplateFile, _ type: TemplateContentType
    ) throws(SourceError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: type.pragma + file.text)
        } catch let error as MustacheTemplate.ParserError {
            let context = error.context
            throw SourceError(
                path: file.path, line: max(1, context.lineNumber - 1), column: context.columnNumber,
                message: "this template cannot be read: \(error.error)")
        } catch {
            throw SourceError(path: file.path, message: "this template cannot be read: \(error)")
        }
    }
}
