import Markdown

/// An answer: what the guard lets through is parsed, rendered, framed and told as plain text.
enum MarkdownBody {
    static func run(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard InputGuard.refusal(of: text) == nil else { return }
        let html = MarkdownRenderer.html(text)
        precondition(!html.lowercased().contains("<script"), "a script came through")
        precondition(!html.lowercased().contains("javascript:\""), "a script's address came through")
        let document = Document(parsing: text)
        for node in document.root.descendants {
            // The library's places are not always right; asking for one must still be safe.
            if let range = node.range { _ = document.text(in: range) }
        }
        _ = document.plainText
        let hardened = BlockFrame.hardened(text, labelPrefix: "a")
        let framed = "## One\n\n\(hardened.markdown)\n\n## Two\n"
        guard InputGuard.refusal(of: framed) == nil else { return }
        let headings = MarkdownRenderer.html(framed)
        precondition(headings.hasPrefix("<h2>One</h2>"), "the heading before an answer is gone")
        precondition(
            headings.hasSuffix("<h2>Two</h2>\n") || headings.contains("<h2>Two</h2>\n<section"),
            "the heading after an answer is gone")
    }
}
