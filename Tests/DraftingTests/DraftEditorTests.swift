import Drafting
import SourceText
import TemplateLibrary
import TestSupport
import Testing

@Suite("Changing a draft in place")
struct DraftEditorTests {
    static func editor(_ text: String) throws -> (DraftEditor, Framework) {
        let draft = try DraftReaderTests.read(text)
        return (DraftEditor(draft), draft.framework)
    }

    @Test("an unchanged draft has the same bytes", arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func roundTrip(ending: String, mark: String) throws {
        let text = mark + Samples.riskBrief.replacing("\n", with: ending).dropLast(ending.count)
        let file = try SourceFile(path: "d.md", bytes: Array(text.utf8))
        let draft = try DraftReaderTests.reader.read(file)
        #expect(draft.file.source.bytes == Array(text.utf8))
        #expect(draft.missing == [])
    }

    @Test(
        "a section is added after a text of the writer's own that leaves a code block open",
        arguments: ["## My own\n\n", ""], ["```", "~~~~"])
    func openFence(heading: String, fence: String) throws {
        for ending in ["\n", "\r\n"] {
            let text = "---\nkind: risk-brief\n---\n\n\(heading)\(fence)\nlet x = 1\n\n## No heading\n"
                .replacing("\n", with: ending)
            let (editor, framework) = try Self.editor(text)
            let step = try #require(framework.step("consequence"))
            let changed = editor.text(settingAnswer: "Suppliers wait.", for: step)
            #expect(changed.hasPrefix(text))
            let again = try DraftReaderTests.read(changed)
            #expect(again.answers["consequence"]?.text == "Suppliers wait.")
            #expect(again.others.count == (heading.isEmpty ? 0 : 1))
        }
    }

    @Test("a changed answer changes its own section and nothing else")
    func changedAnswer() throws {
        let (editor, framework) = try Self.editor(Samples.riskBrief)
        let step = try #require(framework.step("consequence"))
        let changed = editor.text(settingAnswer: "Suppliers wait.\n\nFor money.", for: step)
        let old = "About 3 in 100 payments to suppliers are for the wrong amount."
        #expect(changed == Samples.riskBrief.replacing(old, with: "Suppliers wait.\n\nFor money."))
    }

    @Test("comments inside a replaced answer are kept in front of it")
    func keptComments() throws {
        let (editor, framework) = try Self.editor(
            "---\nkind: risk-brief\n---\n## Control\nOne.\n"
                + "<!-- candor: allow RC201 quoted -->\nTwo.\n\n## Decision\n")
        let step = try #require(framework.step("control"))
        #expect(
            editor.text(settingAnswer: "New.", for: step)
                == "---\nkind: risk-brief\n---\n## Control\n"
                + "<!-- candor: allow RC201 quoted -->\nNew.\n\n## Decision\n")
    }

    @Test("an empty section is filled below its guidance")
    func emptySection() throws {
        let (editor, framework) = try Self.editor(
            "---\nkind: risk-brief\n---\n## Control\n\n<!-- g -->\n\n## Decision\n")
        let step = try #require(framework.step("control"))
        #expect(
            editor.text(settingAnswer: "New.", for: step)
                == "---\nkind: risk-brief\n---\n## Control\n\n<!-- g -->\n\nNew.\n\n## Decision\n")
    }

    @Test("a missing section is added at its place")
    func missingSection() throws {
        let (editor, framework) = try Self.editor("---\nkind: risk-brief\n---\n\n## Decision\n\nApprove.")
        let control = try #require(framework.step("control"))
        #expect(
            editor.text(settingAnswer: "New.", for: control)
                == "---\nkind: risk-brief\n---\n\n## Control\n\nNew.\n\n## Decision\n\nApprove.")
        let appendix = try #require(framework.step("appendix"))
        #expect(
            editor.text(settingAnswer: "More.", for: appendix)
                == "---\nkind: risk-brief\n---\n\n## Decision\n\nApprove.\n\n## Appendix\n\nMore.\n")
    }

    @Test("line endings of the file are used")
    func lineEndings() throws {
        let (editor, framework) = try Self.editor("---\r\nkind: risk-brief\r\n---\r\n## Control\r\nOld.\r\n")
        let step = try #require(framework.step("control"))
        #expect(
            editor.text(settingAnswer: "a\nb", for: step)
                == "---\r\nkind: risk-brief\r\n---\r\n## Control\r\na\r\nb\r\n")
    }

    @Test("a field is changed on its own line; comments, order and unknown keys stay")
    func changedField() throws {
        let (editor, _) = try Self.editor(Samples.riskBrief)
        #expect(
            editor.text(settingField: "title", to: "New: title")
                == Samples.riskBrief.replacing(
                    "title: Suppliers paid the wrong amount   #", with: "title: \"New: title\"   #"))
        #expect(
            editor.text(settingField: "decision.by", to: "2026-06-13")
                == Samples.riskBrief.replacing("2026-06-12 17:00 Europe/Stockholm", with: "2026-06-13"))
        #expect(
            editor.text(settingField: "decision.note", to: "x")
                == Samples.riskBrief.replacing("at any time\n", with: "at any time\n  note: x\n"))
        #expect(
            editor.text(settingField: "comments.for", to: "2 days")
                == Samples.riskBrief.replacing("as it is\n", with: "as it is\ncomments:\n  for: 2 days\n"))
    }
}
