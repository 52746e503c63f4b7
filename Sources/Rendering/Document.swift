import Drafting

/// A brief rendered to one document's Markdown, from which every other format is made.
public struct Document: Sendable {
    /// What was rendered, for formats that need more than the Markdown.
    public let brief: Brief
    /// The whole document as GitHub Flavored Markdown.
    public let markdown: String
    /// What could not be rendered as it was written and is shown as typed; one line each.
    public let notices: [String]
}

/// A document in one of its final forms.
public struct Rendition: Hashable, Sendable {
    /// The whole file's text in the format that was asked for.
    public let text: String
    /// What could not be rendered as it was written and is shown as typed; one line each.
    public let notices: [String]
}
