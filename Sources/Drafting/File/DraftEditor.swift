import SourceText
import TemplateLibrary

/// Changes one answer or one field of a draft's text and leaves every other byte as it is.
public struct DraftEditor {
    let draft: Draft

    /// Takes the draft as it was last read; an edit is not seen until its text is read again.
    public init(_ draft: Draft) {
        self.draft = draft
    }

    /// The draft's text with a new answer for a step; a missing section is added at the framework's place for it.
    ///
    /// Comments inside the old answer are kept, in front of the new one.
    public func text(settingAnswer answer: String, for step: Step) -> String {
        let file = draft.file
        let answer = withLineEndings(answer)
        guard let section = file.sections.first(where: { step.slugs.contains($0.slug) }) else {
            return inserting(answer, for: step)
        }
        let passage = file.passage(of: section)
        let end = file.lineEnding
        if let range = passage.fileRange {
            let comments = file.comments(in: range).map { $0 + end }.joined()
            return replacing(range, with: comments + answer)
        }
        let body = file.text(section.bodyRange)
        let kept = String(body.reversed().drop(while: \.isWhitespace).reversed())
        let isLast = section.bodyRange.upperBound == file.bytes.count
        let before = kept.isEmpty ? end : kept + end + end
        return replacing(section.bodyRange, with: before + answer + end + (isLast ? "" : end))
    }

    private func inserting(_ answer: String, for step: Step) -> String {
        let file = draft.file
        let end = file.lineEnding
        let order = draft.framework.steps.map(\.id)
        let later = order[(order.firstIndex(of: step.id).map { $0 + 1 } ?? order.endIndex)...]
        let next = file.sections.first { section in
            later.contains { id in draft.framework.step(id)?.slugs.contains(section.slug) ?? false }
        }
        let part = "## \(step.heading)\(end)\(end)\(answer)\(end)"
        if let next {
            return replacing(next.headingRange.lowerBound..<next.headingRange.lowerBound, with: part + end)
        }
        let whole = file.source.text + closingOfLastText
        let gap = whole.hasSuffix("\n") || whole.isEmpty ? end : end + end
        return whole + gap + part
    }

    /// What ends a code block that the file leaves open, which would hide a section after it; nearly always nothing.
    private var closingOfLastText: String {
        let file = draft.file
        let last = file.sections.last.map { file.text($0.bodyRange) } ?? file.preamble.text
        return AnswerFrame.closing(of: last).map { file.lineEnding + $0 } ?? ""
    }

    /// The draft's text with a new value for a field of its front matter, by dotted key.
    public func text(settingField key: String, to value: String) -> String {
        guard let range = draft.file.frontMatterRange else { return draft.file.source.text }
        let yaml = FrontMatterEditor(text: draft.file.text(range), lineEnding: draft.file.lineEnding)
        return replacing(range, with: yaml.setting(key, to: value))
    }

    /// The draft's text with one more figure in its front matter.
    public func text(adding figure: FigureEntry) -> String {
        guard let range = draft.file.frontMatterRange else { return draft.file.source.text }
        let yaml = FrontMatterEditor(text: draft.file.text(range), lineEnding: draft.file.lineEnding)
        return replacing(range, with: yaml.adding(figure))
    }

    private func withLineEndings(_ answer: String) -> String {
        AnswerFrame.closed(answer).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .joined(separator: draft.file.lineEnding)
    }

    private func replacing(_ range: Range<Int>, with text: String) -> String {
        let bytes = draft.file.bytes
        return String(
            decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...],
            as: UTF8.self)
    }
}
