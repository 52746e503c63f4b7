import Quantities
import SourceText

/// What one view of a draft says: its fields said for people, its answers typed, and where each stands in the file.
public struct Brief: Sendable {
    /// The framework that the draft was read with.
    public let framework: Framework
    /// The view that decided which steps and names are here.
    public let view: View
    /// The draft's path as the person named it.
    public let path: String
    /// The front matter by dotted key, said for people; a field that was left empty is missing.
    public let fields: [String: String]
    /// The same as it was typed, for scripts.
    public let typedFields: [String: String]
    /// The answered steps that this view shows, in the framework's order.
    public let answers: [Answer]
    /// The sections that the framework does not know, in the file's order.
    public let others: [OtherSection]

    /// The figures that this view says, in the order in which they are said first.
    public let figures: [SaidFigure]
    /// Figures that could not be said as they were asked for.
    public let notices: [Notice]

    /// What is not known yet, over all answers shown.
    public var unknowns: [Unknown] { answers.flatMap(\.unknowns) }

    /// - Parameter holidays: days on which nobody works, for comment windows.
    /// - Throws: `SourceError` in the public view, at the first place where a person's name would remain.
    public init(of draft: Draft, view: View, holidays: Set<CalendarDate> = []) throws(SourceError) {
        framework = draft.framework
        self.view = view
        path = draft.path
        var speech = BriefSpeech(draft: draft, isTechnical: view == .technical)
        let shown = Self.answers(of: draft, for: view)
        let kept = Self.others(of: draft)
        let typed = Self.typedFields(of: draft, for: view, People(in: draft))
        if view == .public, let refusal = PublicRefusal.all(in: draft).first {
            throw SourceError(path: draft.path, location: refusal.location, message: refusal.message)
        }
        typedFields = typed
        var fields = [
            "title": draft.framework.title, "status": draft.framework.states.first ?? "draft", "lang": "en",
        ]
        let answers = shown.map { speech.answer($0) }
        let others = kept.map { speech.other($0) }
        for (key, value) in typed.sorted(by: { $0.key < $1.key }) {
            let kind = draft.framework.field(key)?.kind ?? .line
            fields[key] = Self.said(speech.field(value, at: key), at: key, kind)
        }
        if let terms = CommentTerms(draft.frontMatter, holidays: holidays) {
            fields["comments.closes"] = terms.closes
            fields["comments.elsewhere"] = terms.elsewhere(isNamed: view != .public)
            for short in terms.shortnesses { speech.note(short.message, at: short.key) }
        } else if let missing = CommentTerms.missingHour(in: draft.frontMatter) {
            speech.note(missing, at: "comments.opens")
        }
        self.fields = fields
        self.answers = answers
        self.others = others
        figures = speech.figures
        notices = speech.notices
    }

    /// The answered steps that a view shows.
    static func answers(of draft: Draft, for view: View) -> [Answer] {
        draft.framework.steps.compactMap { step -> Answer? in
            guard view == .technical || !step.isTechnical else { return nil }
            return draft.answers[step.id].flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// The sections of no step, which every view shows.
    static func others(of draft: Draft) -> [OtherSection] { draft.others.filter { !$0.passage.isEmpty } }

    /// The front matter that a view has, as it was typed; without the names of people in the public view.
    static func typedFields(of draft: Draft, for view: View, _ people: People) -> [String: String] {
        var typed: [String: String] = [:]
        let entries = draft.frontMatter.entries.filter { !$0.key.hasPrefix("figures.") }
        for (key, entry) in entries where !entry.value.isEmpty {
            typed[key] = view == .public ? people.replaced(entry.value, at: key) : entry.value
        }
        return typed
    }

    /// A moment, a duration or a zone in words; what cannot be read as one stays as it was typed.
    private static func said(_ value: String, at key: String, _ kind: AnswerKind) -> String {
        switch kind {
        case .moment: (try? Moment(value))?.said ?? value
        case .duration: (try? TimeSpan(value))?.said ?? value
        default:
            switch key {
            case "zone": (try? Zone(value))?.said ?? value
            case "decision.default", "decision.reversible": WrittenMoments.said(in: value)
            default: value
            }
        }
    }
}
