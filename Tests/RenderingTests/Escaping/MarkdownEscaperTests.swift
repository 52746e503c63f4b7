import Markdown
import Rendering
import TestSupport
import Testing

@Suite struct MarkdownEscaperTests {
    /// The 66 values of the reference `Tests/Oracles/escape_contexts.py`.
    private static let values = [
        "# x", "- x", "> x", "1. x", "---", "===", "```", "~~~", "    x", "\tx", "a | b", "a\n\n# h",
        "a\n---",
        "[t](http://e)", "![t](http://e)", "<http://e.e>", "http://e.e", "www.e.e", "a@b.c", "*a*", "_a_",
        "**a**",
        "~~a~~", "`a`", "[^1]", "[x]: http://e", "&lt;b&gt;", "&copy;", "<b>", "<!-- x", "\\", "a\\", "a  ",
        "*", "_",
        "[", "](", "]", "+ x", "2) x", "x\n===", "|---|", "[ ] t", "<script>", "a`b``c", "x](http://e)",
        "a_b_c",
        "2 * 3 * 4", "a ~b~ c", "C:\\dir\\n", "#5", "10. June", "a:-b", "\"q\"", ":smile:", "a\rb",
        "a\u{2028}b",
        "\u{A0}x", "-", "+", "#", ">", "=", "1.", "1)", "- [ ] t",
    ]

    @Test(arguments: EscapeContext.allCases)
    func `each awkward value stays the value`(context: EscapeContext) {
        #expect(Self.values.count == 66)
        #expect(EscapeContext.reference.count == 11)
        #expect(Self.values.filter { !context.keeps($0) } == [])
    }

    /// The characters that are markup somewhere, and what they need around them.
    private static let worst = Array("\\`*_[]<>|~&!#+-={}()@:;.,\"'/^$%?a1xé 😀\u{A0}\t\nltw0").map(
        String.init)

    @Test(arguments: EscapeContext.allCases)
    func `random strings of the worst characters stay the value`(context: EscapeContext) {
        var random = SplitMix64(state: 20_261_124)
        var broken: [String] = []
        for _ in 0..<3000 {
            let length = Int.random(in: 1...10, using: &random)
            let value = (0..<length).map { _ in
                Self.worst[Int.random(in: 0..<Self.worst.count, using: &random)]
            }.joined()
            guard !RenderedText.normalised(value).isEmpty else { continue }
            if !context.keeps(value) { broken.append(value) }
        }
        #expect(broken == [])
    }

    @Test(arguments: [
        "A well-known risk (2026): 3.5 % of requests!? Yes.", "R&D, AT&T Ltd & Sons",
        "snake_case_name and x_1",
        "mail ann@example.org, see #5", "2 * 3 * 4", "a < b > c", "p <5 ms", "C:\\dir\\new", "C#", "-5 °C",
        "+1", "10.5",
        "2026-12-04", "http://example.org/a_b", "50 % - 60 %", "wait… what? (yes.)", "=x", "é_ü_ß",
    ])
    func `ordinary words are left as they are`(value: String) {
        #expect(MarkdownEscaper.inline(value) == value)
    }

    @Test(arguments: [
        ("- x", "\\- x"), ("1. x", "1\\. x"), ("# x", "\\# x"), ("a #", "a \\#"), ("*a*", "\\*a\\*"),
        ("_a_", "\\_a\\_"),
        ("a|b", "a\\|b"), ("[a](b)", "\\[a\\](b)"), ("<b>", "\\<b>"), ("&lt;", "\\&lt;"), ("a\\", "a\\\\"),
        ("a\n\nb ", "a b"),
        ("---", "\\---"), ("a\u{7}b", "ab"), ("", ""),
    ])
    func `what could be markup at its place is escaped, and no more`(value: String, escaped: String) {
        #expect(MarkdownEscaper.inline(value) == escaped)
    }

    @Test(arguments: [
        ("http://e.e/a b", "<http://e.e/a%20b>"), ("http://e.e/(a)", "<http://e.e/%28a%29>"),
        ("page.html#x", "<page.html#x>"),
        ("http://e.e/?a=1&copy=2", "<http://e.e/?a=1&amp;copy=2>"),
        ("http://e.e/%20%zz", "<http://e.e/%20%25zz>"),
        ("http://e.e/é<>\n", "<http://e.e/%C3%A9%3C%3E%0A>"), ("javascript:alert(1)", "<>"),
        ("JAVA\tscript:x", "<>"),
    ])
    func `an address cannot leave its link`(url: String, escaped: String) {
        #expect(MarkdownEscaper.link(url: url) == escaped)
    }

    @Test func `an address arrives as it was, encoded`() {
        let html = MarkdownRenderer.html("[a](\(MarkdownEscaper.link(url: "http://e.e/?a=1&copy=2|)\"'`<")))")
        #expect(html == "<p><a href=\"http://e.e/?a=1&amp;copy=2%7C%29%22&#x27;%60%3C\">a</a></p>\n")
    }

    @Test func `a code span and a fence are longer than what they hold`() {
        #expect(MarkdownEscaper.codeSpan("a`b``c") == "```a`b``c```")
        #expect(MarkdownEscaper.codeSpan("`a`") == "`` `a` ``")
        #expect(MarkdownEscaper.codeSpan("a|b", inTable: true) == "`a\\|b`")
        #expect(MarkdownEscaper.fence("a\r\n````\nb", info: "yaml") == "`````yaml\na\n````\nb\n`````\n")
    }

    @Test func `long values take linear time`() {
        for piece in ["*", "_", "`", "<1", "&a", "# ", "\\", "a_"] {
            let value = String(repeating: piece, count: 200_000)
            let time = processorTime { _ = MarkdownEscaper.inline(value) }
            #expect(time < .seconds(5), "\(piece)")
        }
    }
}
