import Drafting

/// The walk through the questions of a framework: what was answered, and which question is next.
///
/// A value without any terminal, so that every way of asking walks the same. What a page cannot do without is asked
/// for first: the required fields, then the required steps. All other questions can be chosen in the review.
public struct Interview: Hashable, Sendable {
    /// The framework whose questions are asked.
    public let framework: Framework
    /// What was answered so far, by a field's key or a step's id.
    public private(set) var answers: [String: String]
    /// Every question that applies or may come to apply, in the order of the walk.
    private let all: [Question]
    private var position: Int
    /// Whether questions that a page can do without are asked too.
    private var asksAll = false
    private var past: [[Change]] = []
    private var future: [[Change]] = []

    /// One answer that was given, for undo, which takes back together what was given together.
    private struct Change: Hashable, Sendable {
        var question: String
        var before: String?
        var after: String?
    }

    /// - Parameter answers: what is known already; the walk begins at the first required question without an answer.
    public init(framework: Framework, answers: [String: String] = [:]) {
        self.framework = framework
        self.answers = answers.filter { !$0.value.isEmpty }
        let fields = framework.fields.map(Question.field)
        let steps = framework.steps.map(Question.step)
        let isFirst: (Question) -> Bool = { $0.isRequired || $0.id == "title" }
        all =
            fields.filter(isFirst) + steps.filter(\.isRequired) + fields.filter { !isFirst($0) }
            + steps.filter { !$0.isRequired }
        position = 0
        position = all.firstIndex { isOpen($0) } ?? all.count
    }

    /// The questions that apply, in their order.
    public var questions: [Question] { all.filter(applies) }

    /// The question to ask; `nil` once the walk is at its end.
    public var current: Question? { position < all.count ? all[position] : nil }

    /// Which of the questions that the walk asks by itself is at hand, and of how many; `nil` for one that was chosen.
    public var progress: (number: Int, count: Int)? {
        let walked = questions.filter(isAsked)
        guard let current, let index = walked.firstIndex(of: current) else { return nil }
        return (index + 1, walked.count)
    }

    /// The required questions that have no answer.
    public var missing: [Question] { questions.filter { $0.isRequired && answers[$0.id] == nil } }

    /// The questions without an answer that a page can do without.
    public var extras: [Question] { questions.filter { !isAsked($0) && answers[$0.id] == nil } }

    /// Keeps an answer without going on; an empty text takes an answer back.
    public mutating func remember(_ text: String, for question: Question) {
        remember([WalkAnswer(question, text)])
    }

    /// Keeps several answers that were given with one key; the first is that of the question at hand.
    public mutating func remember(_ given: [WalkAnswer]) {
        var changes: [Change] = []
        for answer in given {
            let (id, after) = (answer.question.id, answer.text.isEmpty ? nil : answer.text)
            guard answers[id] != after else { continue }
            changes.append(Change(question: id, before: answers[id], after: after))
            answers[id] = after
        }
        guard !changes.isEmpty else { return }
        past.append(changes)
        future = []
    }

    /// Takes what the draft says now, where somebody else changed it; no step for undo.
    public mutating func refresh(_ answers: [String: String]) {
        self.answers = answers.filter { !$0.value.isEmpty }
    }

    /// Goes on to the next question without an answer, and changes nothing.
    public mutating func skip() { next() }

    /// Goes back to the question before; at the first one it stays there.
    ///
    /// Questions that the walk does not ask by itself are passed over, unless they were answered.
    public mutating func back() {
        let earlier = all[..<min(position, all.count)]
        let index = earlier.lastIndex { applies($0) && (isAsked($0) || answers[$0.id] != nil) }
        if let index { position = index }
    }

    /// Goes to a question of `questions`, by its place from 1; a place that does not exist changes nothing.
    public mutating func go(to number: Int) {
        guard questions.indices.contains(number - 1) else { return }
        go(to: questions[number - 1])
    }

    /// Goes to a question that applies.
    public mutating func go(to question: Question) {
        guard applies(question), let index = all.firstIndex(of: question) else { return }
        position = index
    }

    /// The question that a field's key, or a step's id or heading, names.
    public func question(_ name: String) -> Question? {
        all.first { $0.id == name } ?? framework.step(heading: name).map(Question.step)
    }

    /// Asks the questions that a page can do without as well, from the first open one on.
    public mutating func askAll() {
        asksAll = true
        position = all.firstIndex { isOpen($0) } ?? all.count
    }

    /// Goes to the end, where the answers are reviewed.
    public mutating func finish() { position = all.count }

    // MARK: Undo

    /// Takes the last answer back, with those that were given together with it, and goes to its question.
    ///
    /// An answer that somebody else changed since is left as they have it, and cannot be taken back any more.
    public mutating func undo() -> Restored {
        guard let changes = past.popLast() else { return Restored() }
        let held = changes.filter { isStill($0.after, at: $0.question) }
        if !held.isEmpty { future.append(held) }
        return restore(held.map { ($0.question, $0.before) }, of: changes)
    }

    /// Gives the answer again that was taken back last, as `undo` takes it.
    public mutating func redo() -> Restored {
        guard let changes = future.popLast() else { return Restored() }
        let held = changes.filter { isStill($0.before, at: $0.question) }
        if !held.isEmpty { past.append(held) }
        return restore(held.map { ($0.question, $0.after) }, of: changes)
    }

    /// Whether the draft still says what it said when we wrote it; as it is read, blank ends do not count.
    private func isStill(_ text: String?, at id: String) -> Bool {
        Self.normalised(answers[id] ?? "") == Self.normalised(text ?? "")
    }

    private mutating func restore(_ held: [(id: String, answer: String?)], of changes: [Change]) -> Restored {
        for (id, answer) in held { answers[id] = answer }
        let restored = held.compactMap { id, answer in question(id).map { WalkAnswer($0, answer ?? "") } }
        if let first = restored.first, let index = all.firstIndex(of: first.question) { position = index }
        let others = changes.filter { change in !held.contains { $0.id == change.question } }
        return Restored(answers: restored, leftAlone: others.compactMap { question($0.question) })
    }

    // MARK: Order

    private mutating func next() {
        position = all[min(position + 1, all.count)...].firstIndex(where: isOpen) ?? all.count
    }

    private func applies(_ question: Question) -> Bool {
        guard case .step(let step) = question, let condition = step.condition else { return true }
        return answers[condition.step] == condition.answer
    }

    private func isOpen(_ question: Question) -> Bool {
        applies(question) && answers[question.id] == nil && isAsked(question)
    }

    /// Whether the walk asks the question by itself.
    private func isAsked(_ question: Question) -> Bool {
        if asksAll || question.isRequired || question.id == "title" { return true }
        return answers["decision"] != nil && Self.decisionParts.contains(question.id)
            && !isNoDecision(answers["decision"] ?? "")
    }

    private func isNoDecision(_ answer: String) -> Bool {
        answer.lowercased().hasPrefix("no decision")
    }

    /// An answer as the walk compares it: line ends are line feeds, and nothing blank stands at its ends.
    public static func normalised(_ answer: String) -> String {
        answer.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
            .trimmed
    }

    /// What a decision cannot do without: who takes it, by when, and what happens otherwise.
    static let decisionParts = ["decision.from", "decision.by", "decision.default"]
}
