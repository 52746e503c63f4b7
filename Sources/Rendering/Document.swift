import Drafting

/// A brief rendered to one document's Markdown, from which every other format is made.
public struct Document: Sendable {
    /// What was rendered, for formats that need more than the Markdown.
    public let brief: Brief
    /// What its template writes, which decides what else can be made of it.
    let type: TemplateContentType
    /// The Markdown in which each picture is still a mark; the whole text of a document that is no Markdown.
    let marked: String
    let pictures: [Picture]
    /// What could not be rendered as it was written and is shown as typed; one line each.
    public let notices: [String]

    /// The Markdown, its pictures in characters.
    public var markdown: String { marked.withPicturesInWords(pictures) }

    /// Whether it is Markdown, from which every format is made, or text or HTML that its template wrote.
    public var isMarkdown: Bool { type == .markdown }

    /// Its template's name: `document`, `talk`.
    let name: String

    /// Whether it is the kind's main document, for which its page budget holds.
    public var isMain: Bool { name == "document" }

    /// The title, as it is said.
    public var title: String { brief.fields["title"] ?? brief.framework.title }
}

/// A document in one of its final forms.
public struct Rendition: Hashable, Sendable {
    /// The whole file's text in the format that was asked for; for a PDF the page, for a Word file the Markdown that
    /// another program makes it from.
    public let text: String
    /// What could not be rendered as it was written and is shown as typed; one line each.
    public let notices: [String]
}
