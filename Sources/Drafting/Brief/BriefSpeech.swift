import SourceText

/// Says the figures of one brief, and keeps track of which were said and what could not be.
struct BriefSpeech {
    private let draft: Draft
    private let speech: FigureSpeech
    private let isTechnical: Bool
    private var uses: [String] = []
    private(set) var notices: [Notice] = []

    init(draft: Draft, isTechnical: Bool) {
        self.draft = draft
        self.isTechnical = isTechnical
        speech = FigureSpeech(draft.figures)
    }

    /// The figures that were said, in the order in which they were said first.
    var figures: [SaidFigure] {
        uses.compactMap { name in
            draft.figures[name].map { declared in
                let shared = speech.denominator(for: declared.figure)
                return SaidFigure(
                    declared: declared, denominator: shared,
                    note: declared.note(over: shared, isTechnical: isTechnical))
            }
        }
    }

    mutating func field(_ value: String, at key: String) -> String {
        let said = speech.said(value)
        note(said) { [draft] _ in draft.frontMatter.entries[key]?.location }
        return said.text
    }

    mutating func answer(_ answer: Answer) -> Answer {
        note(answer.passage)
        return answer.said(by: speech)
    }

    mutating func other(_ section: OtherSection) -> OtherSection {
        note(section.passage)
        return OtherSection(
            heading: section.heading, passage: section.passage, text: speech.said(section.passage.text).text)
    }

    /// Notes something about an entry of the front matter.
    mutating func note(_ message: String, at key: String) {
        guard let location = draft.frontMatter.entries[key]?.location else { return }
        notices.append(Notice(path: draft.path, location: location, message: message))
    }

    private mutating func note(_ passage: Passage) {
        let said = speech.said(passage.text)
        note(said) { [draft] in draft.file.location(of: passage.fileOffset(of: $0)) }
    }

    private mutating func note(_ said: FigureSpeech.Said, at place: (Int) -> SourceLocation?) {
        uses += said.uses.filter { !uses.contains($0) }
        for problem in said.problems {
            guard let location = place(problem.offset) else { continue }
            notices.append(Notice(path: draft.path, location: location, message: problem.message))
        }
    }
}
