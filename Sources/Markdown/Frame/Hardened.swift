/// An answer that cannot change the document around it.
public struct Hardened: Hashable, Sendable {
    /// Markdown to place between blank lines.
    public let markdown: String
    /// Why the answer is shown as typed, in one line; `nil` where it keeps its formatting.
    public let notice: String?

    /// An answer that keeps its formatting, or one shown as typed under a notice.
    public init(markdown: String, notice: String? = nil) {
        self.markdown = markdown
        self.notice = notice
    }
}
