import Drafting

extension Walk {
    /// What an answer is, seen from the review.
    enum State: Hashable, Sendable {
        case good, weak, open, empty, unknown, unsaved
    }

    func state(of question: Question) -> State {
        if left[question.id] != nil || failed.contains(question.id) { return .unsaved }
        guard let answer = interview.answers[question.id] else {
            return question.isRequired ? .open : noted.contains(question.id) ? .unknown : .empty
        }
        if answer.lowercased().hasPrefix("unknown:") { return .unknown }
        let findings = tools.coach(question, answer, interview.answers)
        return findings.contains { $0.severity > .info } ? .weak : .good
    }

    /// The lines that can be chosen, from top to bottom.
    var reviewChoices: [ReviewList.Choice] {
        // What was not asked and has no answer stands behind one line, but its number leads to it all the same.
        let extras = interview.extras
        let questions = interview.questions
        return questions.indices.filter { !extras.contains(questions[$0]) }.map { .question($0) }
            + (extras.isEmpty ? [] : [.askAll]) + [.finish]
    }

    mutating func handleReviewing(_ key: Key, _ list: ReviewList) -> [WalkEffect] {
        var list = list
        notice = nil
        switch (key.code, key.modifiers) {
        case (.enter, _): return choose(list)
        case (.up, _), (.text("p"), .control): move(&list, by: -1)
        case (.down, _), (.text("n"), .control): move(&list, by: 1)
        case (.home, _): list.choice = reviewChoices.first ?? .finish
        case (.end, _): list.choice = .finish
        case (.text(let text), []) where text.allSatisfy(\.isNumber): type(text, &list)
        case (.text("a"), []) where !interview.extras.isEmpty:
            list.choice = .askAll
            return choose(list)
        case (.backspace, _), (.escape, _):
            list.number = ""
            list.choice = .finish
        case (.tab, .shift): return back()
        case (.text("_"), .control): return undoInReview()
        default: break
        }
        phase = .reviewing(list)
        return []
    }

    private mutating func undoInReview() -> [WalkEffect] {
        let restored = interview.undo()
        let note = restored.note.map { Notice(text: $0, isProblem: true) }
        guard !restored.answers.isEmpty else {
            notice = note
            return []
        }
        open()
        notice = note ?? Notice(text: Self.tookBack)
        return restore(restored.answers)
    }

    private func move(_ list: inout ReviewList, by step: Int) {
        let choices = reviewChoices
        let index = choices.firstIndex(of: list.choice) ?? choices.count - 1
        list.choice = choices[min(max(index + step, 0), choices.count - 1)]
        list.number = ""
    }

    private func type(_ digits: String, _ list: inout ReviewList) {
        let count = interview.questions.count
        let typed = [list.number + digits, digits].first { Int($0).map { (1...count).contains($0) } ?? false }
        guard let typed, let number = Int(typed) else { return }
        list.number = typed
        list.choice = .question(number - 1)
    }

    private mutating func choose(_ list: ReviewList) -> [WalkEffect] {
        switch list.choice {
        case .finish:
            let again = retries()
            return (again.isEmpty ? [] : [.save(again)]) + [.finish]
        case .askAll: interview.askAll()
        case .question(let index):
            comesFromReview = true
            interview.go(to: index + 1)
        }
        open()
        return []
    }
}
