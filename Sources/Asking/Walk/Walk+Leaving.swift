import Drafting

extension Walk {
    /// Leaves the question and keeps what was typed: in the draft where it can be read, else in hand.
    mutating func putDown() -> [WalkEffect] {
        guard let question else { return [] }
        writeOutTime()
        let text = entry.text
        if case .choice = entry { return [] }
        guard text != answer else { return [] }
        if UnknownTalk.isMeant(text) {
            // No answer: it waits until somebody says who finds it out.
            if question.canBeUnknown { left[question.id] = text } else { noted.insert(question.id) }
            return []
        }
        if isTooLong(text, question) {
            left[question.id] = text
            return []
        }
        guard case .answer(let kept, _) = AnswerReading(text, for: question, moments: tools.moments) else {
            if text.isEmpty { return keep(text, question) }
            left[question.id] = text
            return []
        }
        return keep(kept, question)
    }

    /// Keeps an answer, and tries those again that could not be saved.
    mutating func keep(_ text: String, _ question: Question) -> [WalkEffect] {
        left[question.id] = nil
        noted.remove(question.id)
        aside = []
        interview.remember(text, for: question)
        failed.remove(question.id)
        fill = tools.gauge(interview.answers)
        return [.save(retries() + [WalkAnswer(question, text)])]
    }

    /// Answers that were given and not saved, because a save failed.
    mutating func retries() -> [WalkAnswer] {
        let waiting = interview.questions.filter { failed.contains($0.id) }
        failed = []
        return waiting.map { WalkAnswer($0, interview.answers[$0.id] ?? "") }
    }

    mutating func leave() -> [WalkEffect] {
        if case .talking(let talk) = phase {
            // Half a conversation is no answer: it waits for the next walk.
            pause(talk)
            return putDownForGood() + [.leave]
        }
        if case .reviewing = phase {
            let again = retries()
            return (again.isEmpty ? [] : [.save(again)]) + [.leave]
        }
        // A title that is half typed must not name the draft's file.
        if place == nil, question?.id == "title", !entry.text.isEmpty { return [.leave] }
        return putDownForGood() + [.leave]
    }

    /// Leaves the question; what was kept of it in another form, as a moment is, is not missing from the draft.
    private mutating func putDownForGood() -> [WalkEffect] {
        let effects = putDown()
        if let question, !effects.isEmpty { entry = Entry(question, answer: answer, unsaved: nil) }
        return effects
    }
}
