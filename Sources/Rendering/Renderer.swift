import Drafting
import Markdown
import SourceText
import TemplateLibrary

/// Renders drafts: the answers become a document's Markdown, and that becomes every other format.
///
/// One renderer serves any number of drafts at once; templates are read and checked once.
public struct Renderer: Sendable {
    private let library: TemplateLibrary
    private let markdown: GuardedMarkdown
    private let templates: TemplateStore

    /// - Parameter markdown: reads Markdown, in this process or, for what the input guard refuses, in a confined one.
    public init(library: TemplateLibrary, markdown: GuardedMarkdown) {
        self.library = library
        self.markdown = markdown
        templates = TemplateStore(library: library)
    }

    /// The names of the documents that a kind can be rendered to: `document`, `talk`, …, the main one first.
    public func documents(of kind: String) -> [String] {
        let names = library.paths(under: kind).compactMap { path -> String? in
            guard path.hasSuffix(".mustache"), let name = path.split(separator: "/").last else { return nil }
            return String(name.prefix { $0 != "." })
        }
        return ["document"] + Set(names).subtracting(["document"]).sorted()
    }

    /// Renders one document of a brief to Markdown.
    ///
    /// - Parameter name: the template's name without its extensions: `document`.
    /// - Throws: `SourceError` for a template that does not exist or cannot be used.
    public func document(_ brief: Brief, template name: String = "document") async throws(SourceError) -> Document {
        let framework = brief.framework
        let path = "\(framework.kind)/\(name).md.mustache"
        guard try library.file(path) != nil else {
            let known = documents(of: framework.kind)
            throw SourceError(
                path: brief.path,
                message: "'\(framework.kind)' has no document '\(name)'"
                    + (Spelling.suggestion(for: name, in: known)) + "; there are \(known.joined(separator: ", "))")
        }
        let template = try templates.template(path, shape: BriefContext.shape(for: framework))
        let context = BriefContext(brief: brief, markdown: markdown, names: template.names)
        let value = await context.value()
        return Document(brief: brief, markdown: template.render(value.value), notices: value.notices)
    }

    /// The page: one HTML file that needs nothing else.
    public func page(_ document: Document) async throws(SourceError) -> Page {
        let template = try templates.template(Self.pagePath, shape: Self.pageShape)
        let css = try library.file("page/page.css")?.text ?? ""
        let body = await markdown.perform(.html, on: document.markdown)
        let brief = document.brief
        let value = TemplateValue.object([
            "lang": .text(brief.fields["lang"] ?? "en"), "title": .text(brief.fields["title"] ?? brief.framework.title),
            "document": .text(brief.framework.title), "kind": .text(brief.framework.kind),
            "css": .block(css), "body": .block(PageBody.arranged(body.text)),
        ])
        return Page(html: template.render(value), notices: body.notice.map { [$0] } ?? [])
    }

    /// The document as plain text.
    public func text(_ document: Document) async -> Page {
        let text = await markdown.perform(.plainText, on: document.markdown)
        return Page(html: text.text, notices: text.notice.map { [$0] } ?? [])
    }

    private static let pagePath = "page/page.html.mustache"
    private static let pageShape = TemplateShape.object([
        "lang": .text, "title": .text, "document": .text, "kind": .text, "css": .block, "body": .block,
    ])
}
