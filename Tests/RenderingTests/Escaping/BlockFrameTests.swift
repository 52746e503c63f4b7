import Rendering
import Testing

@testable import Markdown

@Suite struct BlockFrameTests {
    /// What is wrong with a template after an answer was placed in it; empty where nothing is.
    ///
    /// - Parameter hidden: Words that may go unseen.
    private func harm(_ answer: String, hidden: Set<String> = []) -> [String] {
        let hardened = BlockFrame.hardened(answer, labelPrefix: "what").markdown
        let template =
            "# T\n\n## A\n\n\(hardened)\n\n## Bee\n\n[b] end[^1]\n\n[b]: http://ok.ok\n\n[^1]: own note\n"
        let html = MarkdownRenderer.html(template)
        let rendered = RenderedText(html: html)
        var harm: [String] = []
        if rendered.tags.filter({ $0 == "h1" || $0 == "h2" }) != ["h1", "h2", "h2"] {
            harm.append("headings")
        }
        guard let start = html.firstRange(of: "<h2>A</h2>"), let end = html.firstRange(of: "<h2>Bee</h2>")
        else {
            return harm + ["lost"]
        }
        if !html[end.upperBound...].hasPrefix("\n<p><a href=\"http://ok.ok\">b</a> end<sup") {
            harm.append("links")
        }
        if !html.contains("own note") { harm.append("note") }
        if html.contains("evil\">b</a> end") { harm.append("takeover") }
        // Notes stand at the end of the page, so that words are looked for in all of it after the heading.
        let seen = RenderedText(html: String(html[start.upperBound...])).words.joined()
        let lost = Set(RenderedText(withoutControls(answer)).words).filter { !seen.contains($0) }.subtracting(
            hidden)
        if !lost.isEmpty { harm.append("words: \(lost.sorted())") }
        if Document(parsing: hardened).root.descendants.contains(where: {
            $0.kind == .htmlBlock || $0.kind == .htmlInline
        }) {
            harm.append("html")
        }
        return harm
    }

    private func withoutControls(_ answer: String) -> String {
        answer.replacing("\0", with: "").replacing("\u{7}", with: "")
    }

    /// Definitions, entities and ticks, which the reader sees only while an unclosed tag makes all of it raw
    /// HTML.
    private static let markup: Set = [
        "evil", "http", "second", "pic", "png", "title", "fine", "comment", "data", "javascript", "copy",
        "lt", "gt", "amp",
        "a", "b", "B", "c", "e", "t", "x",
    ]

    private func isStable(_ answer: String) -> Bool {
        let once = BlockFrame.hardened(answer, labelPrefix: "what").markdown
        return BlockFrame.hardened(once, labelPrefix: "what") == Hardened(markdown: once)
    }

    @Test func `no hostile answer changes the headings, takes a link over or loses a word`() throws {
        let answers = try HostileAnswers.all()
        #expect(answers.count >= 103)
        for answer in answers { #expect(harm(answer) == [], "\(answer.debugDescription)") }
    }

    @Test func `hardening a hardened answer changes nothing`() throws {
        for answer in try HostileAnswers.all() { #expect(isStable(answer), "\(answer.debugDescription)") }
    }

    @Test func `no hostile answer of the fixture needs to be shown as typed`() throws {
        let typed = try HostileAnswers.all().filter {
            BlockFrame.hardened($0, labelPrefix: "what").notice != nil
        }
        #expect(typed == [])
    }

    @Test func `random pieces of hostile answers change nothing either`() throws {
        var random = SplitMix64(state: 7)
        let pieces = try HostileAnswers.all()
        let joints = ["\n", "\n\n", " ", "\n> ", "\n- ", "\n    ", ""]
        var typed = 0
        for _ in 0..<1500 {
            var answer = ""
            for _ in 0..<Int.random(in: 2...4, using: &random) {
                answer += pieces[Int.random(in: 0..<pieces.count, using: &random)]
                answer += joints[Int.random(in: 0..<joints.count, using: &random)]
            }
            #expect(harm(answer, hidden: Self.markup) == [], "\(answer.debugDescription)")
            #expect(isStable(answer), "\(answer.debugDescription)")
            if BlockFrame.hardened(answer, labelPrefix: "what").notice != nil { typed += 1 }
        }
        #expect(typed < 15)
    }

    @Test(arguments: [
        "One plain sentence.",
        "Two\nlines with *em*, **strong**, `<code>` and ~~struck~~.\n\nAnd [a link](http://e.e).",
        "- a\n- b\n  1. c\n\n     d\n- [x] e\n",
        "| When | What |\n|:-----|-----:|\n| 09:00 | `a|b` |\n| é | 😀 |\n",
        "> quoted\n> > twice\n", "```yaml\n# not a heading\n<b>: [x]: y\n```", "    # indented\n\ntext",
        "### Three\n\n#### Four\n",
        "---\n\n***\n", "a < b & c > d <5 ms x<y", "<https://example.org/a?b=c> and <ann@example.org>",
        "a\\\nb  \nc", "",
        "Note [1]: see [2].", "1 - 2\n3 = 4", "#5 and #tag", "a  b\t c\n\n\n\nd\n",
    ])
    func `an ordinary answer comes back byte for byte`(answer: String) {
        #expect(BlockFrame.hardened(answer, labelPrefix: "a") == Hardened(markdown: answer))
    }

    @Test func `a text that is taken for quiet is left alone by the full parse too`() throws {
        var random = SplitMix64(state: 11)
        let pieces = [
            "a", "b ", "- ", "> ", "1. ", "\n", "\n\n", "    ", "`", "``", "~~", "=", "-", "#", "[a]", ":",
            "<", " ", "|", "*", "\\", "<5", "+",
        ]
        var quiet = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...9, using: &random)
            let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
                .joined()
            guard QuietText.isQuiet(text) else { continue }
            quiet += 1
            let full = try BlockFrame.mended(text, under: 2, LabelPrefix("q"), isGuarded: true)
            #expect(full == text, "\(text.debugDescription)")
        }
        #expect(quiet > 1000)
    }

    @Test(arguments: [
        ("# One\n\n### Three", "### One\n\n#### Three"), ("Foo\n===\nbar", "### Foo\nbar"),
        ("a\nb\n---", "a\nb\n\\---"),
        ("```\nx", "```\nx\n```"), ("~~~~ y\nx\n", "~~~~ y\nx\n~~~~"), ("<b>x</b>", "\\<b>x\\</b>"),
        ("a\n\n<!-- c -->\n\nb", "a\n\nb"), ("a <!-- c --> b", "a b"), ("a\n<!-- c -->\nb", "a\n\nb"),
        ("[b]: u\n\n[b] [c][b] [b][]", "[q-b]: u\n\n[b][q-b] [c][q-b] [b][q-b]"),
        ("x[^1]\n\n[^1]: y", "x[^q-1]\n\n[^q-1]: y"),
        ("[^1]: y", "\\[^1]: y"), ("a\r\nb\u{7}\u{C}c", "a\nb c"),
    ])
    func `what would change the frame is mended`(answer: String, mended: String) {
        #expect(BlockFrame.hardened(answer, labelPrefix: "q") == Hardened(markdown: mended))
    }

    @Test func `headings stay below the level of the frame`() {
        #expect(
            BlockFrame.hardened("# a\n\n#### b", under: 4, labelPrefix: "q").markdown == "##### a\n\n##### b")
        #expect(BlockFrame.hardened("## a", under: 1, labelPrefix: "q").markdown == "## a")
    }

    @Test func `what the guard refuses is shown as typed, with the reason`() {
        let answer = String(repeating: "|", count: 300)
        let hardened = BlockFrame.hardened(answer, labelPrefix: "q")
        #expect(hardened.notice == "Shown as typed: line 1 has more than 256 table columns.")
        #expect(hardened.markdown == "\(hardened.notice ?? "")\n\n```\n\(answer)\n```\n")
    }

    @Test func `the task that a child performs hardens without the guard`() {
        let task = MarkdownTask.hardened(labelPrefix: "q")
        #expect(task.perform("# a") == "### a")
        #expect(task.perform(String(repeating: "|", count: 300)) == String(repeating: "|", count: 300))
    }
}
