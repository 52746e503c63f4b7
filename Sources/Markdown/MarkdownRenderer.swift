/// Renders Markdown as an HTML fragment that is safe to put in a page.
public enum MarkdownRenderer {
    /// The HTML of a source, in one pass of the library, without building the Swift tree.
    ///
    /// Raw HTML shows as text, comments are dropped, and an address whose scheme the dialect does not allow
    /// is emptied. The input is not guarded here; `GuardedMarkdown` does that.
    public static func html(_ source: String, dialect: Dialect = .candor) -> String {
        CMark.html(source, dialect)
    }
}
