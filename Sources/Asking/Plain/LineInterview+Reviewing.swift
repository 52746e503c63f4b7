import Drafting

extension LineInterview {
    /// Shows the answers; `nil` where the person is done.
    mutating func review() -> Move? {
        write("")
        write("Your answers:")
        for (index, question) in interview.questions.enumerated() {
            write("  \(index + 1). \(question.title): \(state(of: question))")
        }
        let others = interview.extras.isEmpty ? "" : ", :all to answer the others too"
        write("Type a number to change an answer\(others), or press Enter to finish.")
        while true {
            console.write("> ")
            guard case .line(let line) = nextLine() else { return leave() }
            let text = line.trimmed
            if text.isEmpty { return nil }
            switch LineCommand(text) {
            case .quit: return .leave
            case .back:
                interview.back()
                return .goOn
            case .all:
                interview.askAll()
                return .goOn
            default: break
            }
            if let number = Int(text), interview.questions.indices.contains(number - 1) {
                interview.go(to: number)
                comesFromReview = true
                return .goOn
            }
            write(
                "Type a number from 1 to \(interview.questions.count) to change an answer, :back for the last question,"
                    + " press Enter to finish, or :quit to leave; the draft is kept.")
        }
    }

    private func state(of question: Question) -> String {
        guard let answer = interview.answers[question.id] else {
            return question.isRequired
                ? "still open" : noted.contains(question.id) ? "not known yet" : "empty"
        }
        guard !question.isOneLine else { return answer }
        if answer.lowercased().hasPrefix("unknown:") { return "not known yet" }
        let words = answer.split(whereSeparator: \.isWhitespace).count
        let weak = tools.coach(question, answer, interview.answers).contains { $0.severity > .info }
        return (words == 1 ? "1 word" : "\(words) words") + (weak ? ", could be stronger" : "")
    }
}
