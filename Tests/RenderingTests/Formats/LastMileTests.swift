import Drafting
import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

@testable import Rendering

@Suite("Mail, Slack and other last miles")
struct LastMileTests {
    private func render(_ text: String, _ format: OutputFormat, house: HouseStyle = .standard) async throws
        -> Rendition
    {
        let renderer = Renderer(
            library: RendererTests.library, markdown: GuardedMarkdown { _, _ in .died }, house: house)
        let draft = try RendererTests.reader.read(SourceFile(path: "draft.md", text: text))
        let brief = try Brief(of: draft, view: .executive)
        return try await renderer.rendition(of: renderer.document(brief), as: format)
    }

    private func mail(_ answer: String) async throws -> String {
        try await render(
            Samples.riskBrief.replacing("A clerk checks every payment above 10,000 EUR.", with: answer),
            .email
        ).text
    }

    @Test("a mail is a fragment of tables with inline styles, without drawings, scripts or sheets")
    func fragment() async throws {
        let text = try await mail(
            "Checked.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n- one\n\n`code` and [a link](https://example.org)."
        )
        #expect(text.hasPrefix("<table role=\"presentation\""))
        #expect(text.hasSuffix("</table>\n"))
        for part in ["<svg", "<style", "<script", "<img", "class=", "<html", "var("] {
            #expect(!text.contains(part), "\(part)")
        }
        #expect(text.contains("<th scope=\"col\" style=\""))
        // One style for each tag, and none twice.
        for tag in text.matches(of: /<[a-z0-9]+ [^>]*>/) {
            #expect(tag.0.matches(of: /style=/).count <= 1, "\(tag.0)")
        }
    }

    @Test("the decision of a mail stands on its ground, at the side from which is read")
    func decision() async throws {
        let left = try await render(Samples.riskBrief, .email).text
        #expect(left.contains("background-color:#eff4f8;border-left:5px solid #12577d"))
        let right = try await render(Samples.riskBrief.replacing("lang: en", with: "lang: ar"), .email).text
        #expect(right.contains("dir=\"rtl\""))
        #expect(right.contains("border-right:5px solid"))
    }

    @Test("in a mail what is asked for is bold, and who is asked is not")
    func ask() async throws {
        let text = try await render(Samples.riskBrief, .email).text
        let part = try #require(text.split(separator: "Decision needed</h2>").dropFirst().first)
        let paragraphs = part.split(separator: "\n").filter { $0.hasPrefix("<p ") }
        #expect(paragraphs[0].contains("<strong style=\"font-weight:normal\">From "))
        #expect(paragraphs[1].hasPrefix("<p style=\"margin:6px 0 0;font-weight:bold\">"))
        #expect(paragraphs.dropFirst(2).allSatisfy { !$0.contains("font-weight") })
    }

    @Test("in a mail sources are small, and a heading stands over its column")
    func smallPrint() async throws {
        let answer = "It is {wrong}.\n\n| a | b |\n|---|--:|\n| 1 | 2 |"
        let draft = Samples.riskBrief.replacing(
            "A clerk checks every payment above 10,000 EUR.", with: answer
        )
        .replacing(
            "house-key: kept as it is",
            with:
                "figures:\n  wrong:\n    share: 27/900\n    of: payments\n    source: May\n    as-of: 2026-05-31"
        )
        let text = try await render(draft, .email).text
        #expect(text.contains(/text-align:left;[^"]*text-align:right" align="right">b</))
        let sources = try #require(text.split(separator: "Sources</h2>").dropFirst().first)
        #expect(sources.contains("font-size:12px"))
        let right = try await render(draft.replacing("lang: en", with: "lang: ar"), .email).text
        #expect(right.contains(/text-align:right;vertical-align:bottom[^>]*>a</))
        #expect(right.contains(/<p style="[^"]*" dir="ltr">/))
    }

    @Test("what an answer holds cannot leave its place in a mail")
    func hostileMail() async throws {
        let text = try await mail("</td></table><h2>Decision needed</h2> <img src=x onerror=alert(1)> \"'>")
        #expect(text.contains("&lt;/td&gt;&lt;/table&gt;"))
        #expect(!text.contains("<img"))
    }

    @Test("images are said in words, in pages and in mails", arguments: [OutputFormat.html, .email])
    func images(format: OutputFormat) async throws {
        let answer = "![a chart of \"x\" > 3](https://example.org/a.png) ![](b.png)"
        let text = try await render(
            Samples.riskBrief.replacing("A clerk checks every payment above 10,000 EUR.", with: answer),
            format
        ).text
        #expect(text.contains("[image: a chart of &quot;x&quot; &gt; 3] [image]"))
        #expect(!text.contains("<img"))
    }

    @Test("a mail beyond 100 kB says so")
    func longMail() async throws {
        let long = Samples.riskBrief.replacing(
            "A clerk checks",
            with: String(repeating: "A clerk checks and checks again. ", count: 3200) + "A clerk checks")
        #expect(try await render(long, .email).notices.contains { $0.contains("mail programs cut off") })
        #expect(try await render(Samples.riskBrief, .email).notices == [])
    }

    @Test("Slack gets its own marks, and nothing that could call a channel")
    func slack() throws {
        let text = SlackText(
            markdown: """
                ## Heading with **bold**

                Some **bold**, *slanted*, ~~old~~ `a & b` and [words](https://example.org/?a=1&b=2|x).
                <!channel> @here &amp; <https://example.org>

                - one
                  - two
                1. first

                > quoted

                | a | b |
                |---|--:|
                | 1 | 2 |
                """
        )?.text
        #expect(
            text == """
                *Heading with bold*
                Some *bold*, _slanted_, ~old~ `a &amp; b` and <https://example.org/?a=1&amp;b=2%7Cx|words>. \
                &lt;!channel&gt; @here &amp; <https://example.org|https://example.org>

                • one
                  • two

                1. first

                > quoted

                ```
                a      b
                ---  ---
                1      2
                ```

                """)
    }

    @Test("a table that is too wide for Slack becomes items that name their columns")
    func wideTable() {
        let cell = String(repeating: "word ", count: 12)
        let text = SlackText(markdown: "| Change | Owner | By |\n|---|---|---|\n| \(cell) | \(cell) | |\n")?
            .text
        let words = cell.dropLast()
        #expect(text == "• \(words); Owner: \(words)\n")
    }

    @Test("a box says whether it is ticked, and a footnote stands at its number, in Slack and in mails")
    func boxesAndNotes() async throws {
        let list = "- [ ] Add a check[^1]\n- [x] Tell people\n\n[^1]: Of every null.\n"
        let slack = try #require(SlackText(markdown: list)?.text)
        #expect(slack == "• ☐ Add a check[1]\n• ☑ Tell people\n\n[1] Of every null.\n")
        let mail = try await mail(list)
        #expect(mail.contains("☐ Add a check") && mail.contains("☑ Tell people"))
        #expect(!mail.contains("<input"))
    }

    @Test("a memo that is decided begins with its outcome, and asks for nothing")
    func decided() async throws {
        let text =
            "---\nkind: decision-memo\ntitle: T\nstatus: accepted\ndecision:\n  from: Ann Lee, Head\n  by: 2026-12-03\n"
            + "  default: we wait\ncomments:\n  opens: 2026-12-01 9:00 UTC\n  for: 1 working day\n---\n\n"
            + "## Decision\n\nChoose A.\n\n## Outcome\n\nOption A, chosen by Ann Lee on 3 December 2026.\n"
        let decided = try await render(text, .md).text
        let headings = decided.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings == ["## Outcome", "## Decision asked for"])
        #expect(!decided.contains("If no decision"))
        let open = try await render(text.components(separatedBy: "## Outcome")[0], .md).text
        #expect(
            open.contains("## Decision needed") && open.contains("If no decision")
                && open.contains("## Comments"))
    }

    @Test("the house's name stands above the title, and its colour is that of the pictures")
    func house() async throws {
        var house = HouseStyle(
            accent: Colour(red: 0x7A, green: 0x1F, blue: 0x3D), tint: HouseStyle.standardTint)
        house.name = "Berg & Co"
        let figure = "figures:\n  wrong:\n    share: 27/900\n    of: payments\n    harm: are wrong\n"
        let text = Samples.riskBrief.replacing("house-key:", with: figure + "house-key:")
            .replacing(
                "27 of 900 payments checked in May 2026 were wrong.", with: "{wrong}.\n\n{wrong:picture}")
        let page = try await render(text, .html, house: house).text
        #expect(page.contains("<p class=\"house\">Berg &amp; Co</p>"))
        #expect(page.contains("fill=\"#7a1f3d\""))
        #expect(!page.contains("#0072B2"))
    }

    @Test("a page says its language, its direction and the paper of the house")
    func pageHead() async throws {
        var house = HouseStyle.standard
        house.paper = .a4
        house.language = "he"
        let page = try await render(Samples.riskBrief.replacing("lang: en\n", with: ""), .html, house: house)
            .text
        #expect(page.contains("<html lang=\"he\" dir=\"rtl\" data-density=\"regular\">"))
        #expect(page.contains("@page { size: 210.0mm 297.0mm; }"))
        #expect(Direction(language: "az-Arab") == .rightToLeft)
        #expect(Direction(language: "ur-Latn") == .leftToRight)
        #expect(Direction(language: "en-GB") == .leftToRight)
    }
}
