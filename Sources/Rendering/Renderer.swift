import Drafting
import Markdown
import SourceText
import TemplateLibrary

/// Renders drafts: the answers become a document's Markdown, and that becomes every other format.
///
/// One renderer serves any number of drafts at once; templates are read and checked once.
public struct Renderer: Sendable {
    let library: TemplateLibrary
    private let markdown: GuardedMarkdown
    let templates: TemplateStore

    /// - Parameter markdown: reads Markdown, in this process or, for what the input guard refuses, in a confined one.
    public init(library: TemplateLibrary, markdown: GuardedMarkdown) {
        self.library = library
        self.markdown = markdown
        templates = TemplateStore(library: library)
    }

    /// The names of the documents that a kind can be rendered to: `document`, `talk`, …, the main one first.
    public func documents(of kind: String) -> [String] {
        let suffix = ".md.mustache"
        let names = library.paths(under: kind).filter { $0.hasSuffix(suffix) }.compactMap { path in
            path.split(separator: "/").last.map { String($0.dropLast(suffix.count)) }
        }
        return names.filter { $0 == "document" } + names.filter { $0 != "document" }
    }

    /// Renders one document of a brief to Markdown.
    ///
    /// - Parameter name: the template's name without its extensions: `document`.
    /// - Throws: `SourceError` for a template that does not exist or cannot be used.
    public func document(
        _ brief: Brief, template name: String = "document"
    ) async throws(SourceError) -> Document {
        let framework = brief.framework
        let path = "\(framework.kind)/\(name).md.mustache"
        guard try library.file(path) != nil else { throw unknownDocument(name, brief) }
        let template = try templates.template(path, shape: BriefContext.shape(for: framework))
        var context = BriefContext(brief: brief, markdown: markdown, names: template.names)
        let value = await context.value()
        return Document(
            brief: brief, marked: template.render(value), pictures: context.pictures,
            notices: context.notices)
    }

    /// A document in the format asked for.
    ///
    /// - Throws: `SourceError` for a page template that cannot be used.
    public func rendition(
        of document: Document, as format: OutputFormat
    ) async throws(SourceError) -> Rendition {
        switch format {
        case .md: return Rendition(text: document.markdown, notices: document.notices)
        case .html: return try await page(document)
        case .json: return Rendition(text: JSONReport(document: document).text, notices: document.notices)
        case .text:
            let text = await markdown.perform(.plainText, on: document.markdown)
            return Rendition(text: text.text, notices: document.notices + (text.notice.map { [$0] } ?? []))
        }
    }

    /// The page: one HTML file that needs nothing else.
    private func page(_ document: Document) async throws(SourceError) -> Rendition {
        let template = try templates.template(Self.pagePath, shape: Self.pageShape)
        let css = try library.file("page/page.css")?.text ?? ""
        let body = await markdown.perform(.html, on: document.marked)
        let drawn = PageBody.arranged(body.text).withPicturesDrawn(document.pictures)
        let brief = document.brief
        let value = TemplateValue.object([
            "lang": .text(brief.fields["lang"] ?? "en"),
            "title": .text(brief.fields["title"] ?? brief.framework.title),
            "document": .text(brief.framework.title), "kind": .text(brief.framework.kind),
            "css": .block(css), "body": .block(drawn),
        ])
        return Rendition(
            text: template.render(value), notices: document.notices + (body.notice.map { [$0] } ?? []))
    }

    private func unknownDocument(_ name: String, _ brief: Brief) -> SourceError {
        let known = documents(of: brief.framework.kind)
        let suggestion = Spelling.suggestion(for: name, in: known)
        let list = suggestion.isEmpty ? "; there are \(known.joined(separator: ", "))" : suggestion
        return SourceError(
            path: brief.path, message: "'\(brief.framework.kind)' has no document '\(name)'\(list)")
    }

    static let pagePath = "page/page.html.mustache"
    static let pageShape = TemplateShape.object([
        "lang": .text, "title": .text, "document": .text, "kind": .text, "css": .block, "body": .block,
    ])
}
