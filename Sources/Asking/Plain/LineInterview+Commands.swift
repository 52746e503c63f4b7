import Drafting

extension LineInterview {
    /// - Returns: how the walk goes on, or `nil` where the same question is still being answered.
    mutating func obey(
        _ command: LineCommand, _ question: Question, pending: [String]
    ) async throws -> Move? {
        switch command {
        case .help:
            let guidance = question.guidance
            write(guidance.isEmpty ? "There is no more to say about this one." : guidance.trimmed)
            return nil
        case .example:
            write(Self.example(of: question))
            return nil
        case .figure:
            write("A number can be said in an answer in prose.")
            return nil
        case .editor: return try await edit(question, pending)
        case .undo:
            // What is typed of this answer waits here until somebody comes back.
            let text = Self.joined(pending, question.kind)
            if !text.isEmpty { unsaved[question.id] = text }
            return try undo()
        case .back, .skip, .review, .quit, .all: try keepPending(pending, question)
        }
        switch command {
        case .back: interview.back()
        case .review: interview.finish()
        case .all: interview.askAll()
        case .quit: return .leave
        default: interview.skip()
        }
        comesFromReview = comesFromReview && command == .skip
        return .goOn
    }

    private mutating func edit(_ question: Question, _ pending: [String]) async throws -> Move? {
        let typed = Self.joined(pending, question.kind)
        let text = typed.isEmpty ? unsaved[question.id] ?? interview.answers[question.id] ?? "" : typed
        let edited = await actions.edit(text, question.id.replacing(".", with: "-") + ".md")
        if let note = edited.note { write(note) }
        guard let answer = edited.text?.trimmed, !answer.isEmpty else { return nil }
        return question.isOneLine ? try keepIfReadable(answer, question) : try await take(answer, question)
    }

    private mutating func undo() throws -> Move {
        let restored = interview.undo()
        if let note = restored.note { write(note) }
        guard let first = restored.answers.first else {
            if restored.note == nil { write("There is no answer to take back.") }
            return .again
        }
        if let note = try actions.restore(restored.answers) { write(note) }
        let isTaken = !refresh(besides: restored.answers)
        if isTaken { write("Took back the answer to '\(first.question.title)'.") }
        return .again
    }

    private static func example(of question: Question) -> String {
        guard let example = question.example else { return "There is no example for this one." }
        return "A good answer:\n\(example.good.trimmed)\n\nA poor one:\n\(example.poor.trimmed)\n\n"
            + example.why.trimmed
    }
}
