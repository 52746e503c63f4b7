import Drafting
import SourceText
import TemplateLibrary

/// A draft: read, briefed in every view, and changed in place.
enum DraftBody {
    private static let reader = DraftReader(frameworks: FrameworkLibrary(TemplateLibrary()))

    static func run(_ bytes: [UInt8]) {
        guard let source = try? SourceFile(path: "draft.md", bytes: bytes) else { return }
        precondition(source.bytes == bytes, "an unchanged draft has other bytes")
        guard let draft = try? reader.read(source) else { return }
        for view in [View.executive, .technical, .public] { _ = try? Brief(of: draft, view: view) }
        guard let step = draft.framework.steps.first else { return }
        let changed = DraftEditor(draft).text(settingAnswer: "Fish ``` and <!-- chips", for: step)
        guard changed.utf8.count <= 1 << 20 else { return }
        do {
            let again = try reader.read(SourceFile(path: "draft.md", text: changed))
            for (id, answer) in draft.answers where id != step.id {
                precondition(again.answers[id]?.passage.text == answer.passage.text, "another answer changed")
            }
        } catch {
            preconditionFailure("a changed draft cannot be read: \(error)")
        }
    }
}
