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
    /// How the house wants its pages.
    public let house: HouseStyle

    /// - Parameters:
    ///   - markdown: reads Markdown, in this process or, for what the input guard refuses, in a confined one.
    ///   - house: how pages look; Candor's own style where there is none.
    public init(library: TemplateLibrary, markdown: GuardedMarkdown, house: HouseStyle = .standard) {
        self.house = house
        self.library = library
        self.markdown = markdown
        templates = TemplateStore(library: library)
    }

    /// The names of the documents that a kind can be rendered to: `document`, `talk`, …, the main one first.
    public func documents(of kind: String) -> [String] {
        let names = library.paths(under: kind).compactMap { path -> String? in
            guard TemplateContentType(path: path) != nil, path.split(separator: "/").count == 2 else {
                return nil
            }
            return path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
        }
        var seen: Set<String> = []
        let all = names.filter { seen.insert($0).inserted }
        return all.filter { $0 == "document" } + all.filter { $0 != "document" }
    }

    /// The format of a document whose template is no Markdown: plain text or HTML; `nil` for all others.
    public func onlyFormat(ofDocument name: String) -> OutputFormat? {
        let paths = library.paths(under: "").filter {
            $0.split(separator: "/").last?.hasPrefix(name + ".") ?? false
        }
        let types = paths.compactMap(TemplateContentType.init(path:))
        if types.contains(.markdown) { return nil }
        return types.first.map { $0 == .html ? .html : .text }
    }

    /// Renders one document of a brief.
    ///
    /// - Parameter name: the template's name without its extensions: `document`.
    /// - Throws: `SourceError` for a template that does not exist or cannot be used.
    public func document(
        _ brief: Brief, template name: String = "document"
    ) async throws(SourceError) -> Document {
        let framework = brief.framework
        guard let found = try place(ofDocument: name, of: framework) else {
            throw unknownDocument(name, brief)
        }
        let template = try templates.template(found.path, shape: BriefContext.shape(for: framework))
        var context = BriefContext(
            brief: brief, markdown: markdown, type: found.type, names: template.names)
        let value = await context.value()
        return Document(
            brief: brief, type: found.type, marked: template.render(value), pictures: context.pictures,
            notices: context.notices, name: name)
    }

    /// Compiles the page's template, so that another thread need not; mistakes are told when it is used.
    ///
    /// It is rendered once with next to nothing: at the first time the runtime looks up which type is what, for longer
    /// than a page takes.
    public func preparePage() {
        let little = TemplateValue.object(["lang": .text("en"), "house": .object([:])])
        _ = try? templates.template(Self.pagePath, shape: Self.pageShape).render(little)
    }

    /// Compiles a document's template, so that another thread need not; mistakes are told when it is used.
    public func prepareDocument(_ name: String, of framework: Framework) {
        guard let found = try? place(ofDocument: name, of: framework) else { return }
        _ = try? templates.template(found.path, shape: BriefContext.shape(for: framework))
    }

    private func place(
        ofDocument name: String, of framework: Framework
    ) throws(SourceError) -> (path: String, type: TemplateContentType)? {
        for type in TemplateContentType.allCases {
            let path = "\(framework.kind)/\(name).\(type.rawValue).mustache"
            if try library.file(path) != nil { return (path, type) }
        }
        return nil
    }

    /// A document in the format asked for; for a PDF its page, and for a Word file its Markdown.
    ///
    /// - Throws: `SourceError` for a page template that cannot be used, and for a document of plain text or HTML that is
    ///   asked for as something else.
    public func rendition(
        of document: Document, as format: OutputFormat
    ) async throws(SourceError) -> Rendition {
        if document.type != .markdown, format != .json {
            let own: OutputFormat = document.type == .html ? .html : .text
            guard format == own else {
                throw SourceError(
                    path: document.brief.path,
                    message:
                        "this document's template writes \(own == .html ? "HTML" : "plain text") and nothing else; "
                        + "take --to \(own.rawValue)")
            }
            return Rendition(text: document.marked, notices: document.notices)
        }
        switch format {
        case .md, .docx: return Rendition(text: document.markdown, notices: document.notices)
        case .html, .pdf:
            let (page, notices) = try await page(of: document)
            return Rendition(text: page.html, notices: notices)
        case .json: return json(of: document, JSONExtras())
        case .email:
            let body = await markdown.perform(.html, on: document.markdown)
            let mail = EmailBody(document: document, language: language(of: document), house: house)
            return mail.rendition(of: body.text, notices: document.notices + Self.notice(body))
        case .slack:
            let text = SlackText(markdown: document.markdown)?.text
            if let text { return Rendition(text: text, notices: document.notices) }
            let plain = await markdown.perform(.plainText, on: document.markdown)
            return Rendition(
                text: SlackText.escaped(plain.text), notices: document.notices + Self.notice(plain))
        case .text, .emailText:
            let text = await markdown.perform(.plainText, on: document.markdown)
            return Rendition(text: text.text, notices: document.notices + Self.notice(text))
        }
    }

    /// A document as JSON, with what others found in its draft and what became of its page.
    public func json(of document: Document, _ extras: JSONExtras) -> Rendition {
        let estimate = PageEstimate(of: document, on: house.paper ?? .common, hasHouse: house.hasLine)
        let report = JSONReport(document: document, estimate: estimate, extras: extras)
        return Rendition(text: report.text, notices: document.notices)
    }

    private static func notice(_ result: GuardedResult) -> [String] { result.notice.map { [$0] } ?? [] }

    /// The language of a draft, or of the house where the draft names none.
    private func language(of document: Document) -> String {
        document.brief.typedFields["lang"] ?? house.language ?? "en"
    }

    /// The page: one HTML file that needs nothing else, set as closely as an estimate asks for.
    ///
    /// - Parameter paper: the sheet; that of the house, or else the common box, where none is given.
    /// - Returns: the page, and what could not be rendered as it was written.
    /// - Throws: `SourceError` for a page template that cannot be used.
    public func page(
        of document: Document, on paper: Paper? = nil
    ) async throws(SourceError) -> (page: Page, notices: [String]) {
        let template = try templates.template(Self.pagePath, shape: Self.pageShape)
        let css = try library.file("page/page.css")?.text ?? ""
        let body = await markdown.perform(.html, on: document.marked)
        let brief = document.brief
        let language = language(of: document)
        let direction = Direction(language: language)
        let drawn = PageBody.arranged(body.text, in: direction)
            .withPicturesDrawn(document.pictures, in: house.accent)
        let paper = paper ?? house.paper ?? .common
        let estimate = PageEstimate(of: document, on: paper, hasHouse: house.hasLine)
        let density = estimate.cautiousDensity ?? estimate.density ?? .regular
        let value = TemplateValue.object([
            "lang": .text(language), "direction": .text(direction.rawValue),
            "density": .text(density.rawValue), "title": .text(document.title),
            "document": .text(brief.framework.title),
            "kind": .text(brief.framework.kind + (document.isMain ? "" : " " + document.name)),
            "house": house.hasLine
                ? .object([
                    "name": .text(house.name ?? ""), "logo": .text(orAbsent: house.logo?.address),
                ]) : .absent,
            "css": .block(css), "style": .block(house.rules + (paper.rule.map { $0 + "\n" } ?? "")),
            "body": .block(drawn),
        ])
        let page = Page(html: template.render(value), paper: paper, density: density)
        return (page, document.notices + Self.notice(body))
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
        "lang": .text, "direction": .text, "density": .text, "title": .text, "document": .text, "kind": .text,
        "house": .object(["name": .text, "logo": .text]), "css": .block, "style": .block, "body": .block,
    ])
}
