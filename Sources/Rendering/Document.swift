import Drafting

/// A brief rendered to one document's Markdown, from which every other format is made.
public struct Document: Sendable {
    /// What was rendered, for formats that need more than the Markdown.
    public let brief: Brief
    /// The Markdown in which each picture is still a mark.
    let marked: String
    let pictures: [Picture]
    /// What could not be rendered as it was written and is shown as typed; one line each.
    public let notices: [String]

    /// The Markdown, its pictures in characters.
    public var markdown: String { marked.withPicturesInWords(pictures) }
}

/// A document in one of its final forms.
public struct Rendition: Hashable, Sendable {
    /// The whole file's text in the format that was asked for.
    public let text: String
    /// What could not be rendered as it was written and is shown as typed; one line each.
    public let notices: [String]
}
