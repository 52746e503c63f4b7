import Testing

@Suite("Pages are read as their readers see them")
struct GuideReadingTests {
    @Test("what is shown and does not happen is found, in either stream, and so is a status")
    func differences() throws {
        let session = try #require(Session.shown(in: ["$ candor list", "one", "..."], at: 7).first)
        #expect(session.difference(shown: "one\ntwo\nthree\n", status: 0) == nil)
        #expect(
            session.difference(shown: "two\none\n", status: 0)?.hasPrefix("line 8: $ candor list") == true)
        #expect(session.difference(shown: "one\n", status: 1)?.contains("status 1 instead of 0") == true)
        let silent = try #require(Session.shown(in: ["$ candor render \\", "    draft.md"], at: 0).first)
        #expect(silent.command == "candor render \\\n    draft.md")
        #expect(silent.difference(shown: "wrote document.md\n", status: 0) == nil)
    }

    @Test("the rest of a line may be left open, and nothing else of it")
    func restOfLine() {
        #expect(Session.matches(["wrote a.pdf (1 page, by Chromium)"], ["wrote a.pdf (1 page, ..."]))
        #expect(!Session.matches(["wrote a.pdf (2 pages, by Chromium)"], ["wrote a.pdf (1 page, ..."]))
    }

    @Test("what is typed after a prompt is typed, and stands where a terminal shows it")
    func conversation() throws {
        let page = """
            ```
            $ candor new risk-brief --accessible
            What is it?
            > Late
            ```
            <!-- test: goes on -->
            ```
            Who decides?
            (Enter leaves it out) >
            Team> Shops
            saved
            ```
            """
        let guide = Guide(page)
        guard guide.steps.count == 1, case .session(let session) = guide.steps[0] else {
            Issue.record("one session, not \(guide.steps.count)")
            return
        }
        #expect(session.typed == ["Late", "", "Shops"])
        let shown = "What is it?\n> \nWho decides?\n(Enter leaves it out) > Team> saved\n"
        #expect(session.difference(shown: shown, status: 0) == nil)
        #expect(session.difference(shown: shown.replacing("decides", with: "chose"), status: 0) != nil)
    }

    @Test("a block that is no session needs a language, and a remark must be known")
    func problems() {
        #expect(Guide("```\ncandor list\n```").problems.count == 1)
        #expect(Guide("```text\ncandor list\n```").problems.isEmpty)
        #expect(Guide("<!-- test: sattus 1 -->").problems.count == 1)
        #expect(Guide("<!-- test: goes on -->\n```\nmore\n```").problems.count == 1)
    }

    @Test("files are written and compared under the names of their remarks")
    func files() {
        let guide = Guide(
            "<!-- test: file a.yml -->\n```yaml\na: 1\n```\n<!-- test: shows b.md -->\n```text\nb\n```")
        guard guide.steps.count == 2, case .file("a.yml", "a: 1\n") = guide.steps[0],
            case .shows(_, "b.md", ["b"]) = guide.steps[1]
        else {
            Issue.record("\(guide.steps)")
            return
        }
    }
}
