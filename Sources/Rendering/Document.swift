import Drafting

/// A brief rendered to one document's Markdown, from which every other format is made.
public struct Document: Sendable {
    public let brief: Brief
    public let markdown: String
    /// What could not be rendered as it was written and is shown as typed; one line each.
    public let notices: [String]
}

/// A document in one of its final forms.
public struct Rendition: Hashable, Sendable {
    public let text: String
    /// What could not be rendered as it was written and is shown as typed; one line each.
    public let notices: [String]
}
