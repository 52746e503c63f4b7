import Drafting

/// The walk through the questions of a framework: what was answered, and which question is next.
///
/// A value without any terminal, so that every way of asking walks the same.
public struct Interview: Hashable, Sendable {
    /// The framework whose fields and then steps are asked, each in its own order.
    public let framework: Framework
    /// What was answered so far, by a field's key or a step's id.
    public private(set) var answers: [String: String]
    private let all: [Question]
    private var position: Int

    /// - Parameter answers: what is known already; the walk begins at the first question without an answer.
    public init(framework: Framework, answers: [String: String] = [:]) {
        self.framework = framework
        self.answers = answers.filter { !$0.value.isEmpty }
        all = framework.fields.map(Question.field) + framework.steps.map(Question.step)
        position = 0
        position = all.firstIndex { isOpen($0) } ?? all.count
    }

    /// The questions that apply, in their order.
    public var questions: [Question] { all.filter(applies) }

    /// The question to ask; `nil` once the walk is at its end.
    public var current: Question? { position < all.count ? all[position] : nil }

    /// Which of the questions that apply is asked, from 1.
    public var number: Int { all[..<min(position, all.count)].filter(applies).count + 1 }

    /// The required questions that have no answer.
    public var missing: [Question] { questions.filter { $0.isRequired && answers[$0.id] == nil } }

    /// Keeps an answer to the current question and goes on to the next one without an answer; an empty text takes an answer back.
    public mutating func answer(_ text: String) {
        guard let current else { return }
        answers[current.id] = text.isEmpty ? nil : text
        next()
    }

    /// Keeps an answer without going on.
    public mutating func remember(_ text: String, for question: Question) { answers[question.id] = text }

    /// Goes on to the next question without an answer, and changes nothing.
    public mutating func skip() { next() }

    /// Goes back to the question before; at the first one it stays there.
    public mutating func back() {
        if let earlier = all[..<min(position, all.count)].lastIndex(where: applies) { position = earlier }
    }

    /// Goes to a question of `questions`, by its place from 1; a place that does not exist changes nothing.
    public mutating func go(to number: Int) {
        guard questions.indices.contains(number - 1),
            let index = all.firstIndex(of: questions[number - 1])
        else { return }
        position = index
    }

    /// Goes to the end, where the answers are reviewed.
    public mutating func finish() { position = all.count }

    private mutating func next() {
        position = all[min(position + 1, all.count)...].firstIndex(where: isOpen) ?? all.count
    }

    private func applies(_ question: Question) -> Bool {
        guard case .step(let step) = question, let condition = step.condition else { return true }
        return answers[condition.step] == condition.answer
    }

    private func isOpen(_ question: Question) -> Bool { applies(question) && answers[question.id] == nil }
}
