import Drafting

extension Walk {
    /// Undo and redo that go past the text at hand, to the answers before it.
    mutating func undoAnswers(_ key: Key) -> [WalkEffect] {
        let isUndo = key == .control("_") || key == .control("/")
        guard isUndo || key == .control("r") else { return [] }
        let (before, typed) = (aside, question.map { Aside(question: $0, entry: entry) })
        let effects = putDown()
        let restored = isUndo ? interview.undo() : interview.redo()
        guard !restored.answers.isEmpty else {
            if let note = restored.note {
                aside = before
                notice = Notice(text: note, isProblem: true)
            } else if isUndo || !giveAgain(key) {
                notice = Notice(
                    text: isUndo ? "There is nothing to take back." : "There is nothing to give again.")
            }
            return effects
        }
        open()
        aside = before
        if isUndo, let typed, typed.entry.canRedo { aside.append(typed) }
        notice = Notice(text: isUndo ? Self.tookBack : "Gave it again.")
        if let note = restored.note { notice = Notice(text: note, isProblem: true) }
        return effects + restore(restored.answers)
    }

    /// Has answers put back, and says in the scroll-back what became of those that stand there.
    mutating func restore(_ answers: [WalkAnswer]) -> [WalkEffect] {
        let trails = answers.compactMap { answer -> WalkEffect? in
            let (question, text) = (answer.question, answer.text)
            guard !text.isEmpty else {
                guard trail.removeValue(forKey: question.id) != nil else { return nil }
                return .leaveBehind(Trail(question.name, "", .takenBack))
            }
            return leaveTrail(text, question).first
        }
        return [.restore(answers)] + trails
    }

    /// Goes to the question that undo came from last, and brings back the last of what was typed there.
    private mutating func giveAgain(_ key: Key) -> Bool {
        guard var last = aside.popLast(), interview.questions.contains(last.question) else { return false }
        interview.go(to: last.question)
        open()
        guard entry.text == last.entry.text else { return false }
        _ = last.entry.handle(key, width: 80)
        entry = last.entry
        return true
    }

    static let tookBack = "Took the last answer back. Ctrl+R gives it again."
}
