import Testing

@testable import Markdown

@Suite struct RendererTests {
    @Test(arguments: [
        ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
        ("<div>\nx & y\n</div>\n\nz", "<p>&lt;div&gt;\nx &amp; y\n&lt;/div&gt;</p>\n<p>z</p>\n"),
        ("a <!-- note --> b", "<p>a  b</p>\n"),
        ("<!-- note\n\n# x -->\n\nb", "<p>b</p>\n"),
        ("<!-- a -->tail", "<p>tail</p>\n"),
        ("<!-- unclosed\n\nwords", "<p>&lt;!-- unclosed\n\nwords</p>\n"),
        ("- <i>x</i>\n- y", "<ul>\n<li>&lt;i&gt;x&lt;/i&gt;</li>\n<li>y</li>\n</ul>\n"),
    ])
    func `raw HTML shows as text and comments are dropped`(source: String, html: String) {
        #expect(MarkdownRenderer.html(source) == html)
        #expect(Document(parsing: source).html == html)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:x", "java&Tab;script:x", "&#106;avascript:x", "blob:x",
        "ms-msdt:/id",
        "intent:x", "feed:javascript:x", "data:image/png;base64,AA", "file:///etc/passwd", "&#1;javascript:x",
        "x-y.z+1:a",
    ])
    func `a scheme that is not allowed empties the address`(url: String) {
        #expect(MarkdownRenderer.html("[a](\(url))") == "<p><a href=\"\">a</a></p>\n")
        #expect(MarkdownRenderer.html("![a](\(url))") == "<p><img src=\"\" alt=\"a\" /></p>\n")
    }

    @Test(arguments: [
        "http://e.e", "HTTPS://e.e", "mailto:a@b.c", "page.html", "#part", "?q=a:b", "/a:b", "//e.e", "é:x",
        "",
    ])
    func `web, mail and relative addresses stay`(url: String) {
        #expect(Dialect.candor.allows(url: url))
    }

    @Test func `bare addresses are not linked`() {
        #expect(MarkdownRenderer.html("www.e.e a@b.c http://e.e") == "<p>www.e.e a@b.c http://e.e</p>\n")
    }

    @Test func `the library says its version`() {
        #expect(MarkdownLibrary.version.hasPrefix("0.29.0.gfm."))
        #expect(!MarkdownLibrary.isCurrent("0.29.0.gfm.6"))
        #expect(MarkdownLibrary.isCurrent("0.29.0.gfm.13"))
        #expect(MarkdownLibrary.isCurrent("0.30.0.gfm.0"))
    }

    @Test func `memory does not grow with renders`() {
        let source = String(repeating: "word *em* <b> [a](b:c)\n\n", count: 400)
        for _ in 0..<50 { _ = MarkdownRenderer.html(source) }
        let before = residentPages()
        // Each render is 25 kB of HTML: rendered strings that were not freed would add 36,000 pages.
        for _ in 0..<6000 { _ = MarkdownRenderer.html(source) }
        #expect(residentPages() - before < 18_000)
    }

    /// Pages in memory, where the system tells; 0 elsewhere.
    private func residentPages() -> Int {
        guard let text = try? Repository.output(of: "cat", ["/proc/\(ProcessID.current)/statm"]) else {
            return 0
        }
        let numbers = text.split(separator: " ").compactMap { Int($0) }
        return numbers.count > 1 ? numbers[1] : 0
    }
}
