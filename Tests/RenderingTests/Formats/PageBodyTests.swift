import Testing

@testable import Rendering

@Suite("The parts of a page that print engines cannot find for themselves")
struct PageBodyTests {
    private func table(_ header: String, _ rows: [[String]]) -> String {
        let cells = rows.map { "<tr>\n" + $0.map { "<td>\($0)</td>\n" }.joined() + "</tr>\n" }.joined()
        return "<table>\n<thead>\n<tr>\n\(header)\n</tr>\n</thead>\n<tbody>\n\(cells)</tbody>\n</table>\n"
    }

    @Test("a column of figures stands to the right, its heading with it")
    func figures() {
        let page = PageBody.arranged(
            table(
                "<th>Option</th>\n<th>Stopped</th>\n<th>Risk</th>",
                [
                    ["A", "533 (520 to 547)", "1 let through"], ["B", "fewer than 1 (at most 2)", "2"],
                    ["C", "none", ""],
                ]))
        #expect(page.contains("<th scope=\"col\" class=\"figures\">Stopped</th>"))
        #expect(page.matches(of: /class="figures"/).count == 4)
        #expect(page.contains("<td class=\"figures\">none</td>"))
    }

    @Test("a column whose side was chosen keeps it, and one without any figure is none")
    func otherColumns() {
        let page = PageBody.arranged(
            table("<th align=\"center\">n</th>\n<th>Who</th>", [["1", "none"], ["2", "–"]]))
        #expect(!page.contains("figures"))
    }

    @Test("the box of a task is a shape with a name")
    func tasks() {
        let box = "<input type=\"checkbox\""
        let page = PageBody.arranged(
            "<ul>\n<li>\(box) disabled=\"\" /> one</li>\n<li>\(box) checked=\"\" disabled=\"\" /> two</li>\n</ul>\n"
        )
        #expect(page.contains("<span class=\"task\" role=\"img\" aria-label=\"to do\"></span> one"))
        #expect(page.contains("<span class=\"task done\" role=\"img\" aria-label=\"done\"></span> two"))
        #expect(!page.contains("<input"))
    }

    @Test("a block of the other direction says its own, by its first letter")
    func directions() {
        let page = PageBody.arranged(
            "<h1>2026: שלום</h1>\n<p><strong>&lt;ملخص&gt;</strong> in English</p>\n<p>English שלום</p>\n<p>12</p>\n"
        )
        #expect(page.contains("<h1 dir=\"rtl\">2026: שלום</h1>"))
        #expect(page.contains("<p dir=\"rtl\"><strong>&lt;ملخص"))
        #expect(page.contains("<p>English שלום</p>"))
        #expect(page.contains("<p>12</p>"))
        let arabic = PageBody.arranged("<p>ملخص</p>\n<ul>\n<li>Two words</li>\n</ul>\n", in: .rightToLeft)
        #expect(arabic.contains("<p>ملخص</p>"))
        #expect(arabic.contains("<li dir=\"ltr\">Two words</li>"))
    }
}
