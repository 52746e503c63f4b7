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

    /// What is not known yet, over all answers shown.
    public var unknowns: [Unknown] { answers.flatMap(\.unknowns) }

    /// - Throws: `SourceError` in the public view, at the first place where a person's name would remain.
    public init(of draft: Draft, view: View) throws(SourceError) {
        framework = draft.framework
        self.view = view
        path = draft.path
        answers = draft.framework.steps.compactMap { step in
            guard view == .technical || !step.isTechnical else { return nil }
            return draft.answers[step.id].flatMap { $0.isEmpty ? nil : $0 }
        }
        others = draft.others.filter { !$0.passage.isEmpty }
        let people = People(in: draft)
        var typed: [String: String] = [:]
        for (key, entry) in draft.frontMatter.entries where !entry.value.isEmpty {
            typed[key] = view == .public ? people.replaced(entry.value, at: key) : entry.value
        }
        let said = typed.map { key, value in
            (key, Self.said(value, at: key, draft.framework.field(key)?.kind ?? .line))
        }
        typedFields = typed
        fields = Dictionary(said) { first, _ in first }
            .merging(["title": draft.framework.title]) { own, _ in own }
        if view == .public {
            try people.refuseNames(in: draft, fields: typed, answers: answers, others: others)
        }
    }

    /// A moment, a duration or a zone in words; what cannot be read as one stays as it was typed.
    private static func said(_ value: String, at key: String, _ kind: AnswerKind) -> String {
        switch kind {
        case .moment: (try? Moment(value))?.said ?? value
        case .duration: (try? TimeSpan(value))?.said ?? value
        default: key == "zone" ? (try? Zone(value))?.said ?? value : value
        }
    }
}
