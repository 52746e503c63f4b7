import Drafting

extension WalkFrame {
    mutating func reviewing(_ list: ReviewList) {
        text(title, .strong)
        gap()
        let choices = walk.reviewChoices
        let room = room(besides: isRoomy ? 5 : 2)
        let at = choices.firstIndex(of: list.choice) ?? choices.count - 1
        let top = min(max(at - room + 2, 0), max(choices.count - room, 0))
        for choice in choices.dropFirst(top).prefix(room) { line(choice, isChosen: choice == list.choice) }
        let below = choices.count - top - room
        if below > 0 { text("\(below) more below; End goes to the last", .dim, indent: 2) }
        gap()
        if case .question(let index) = list.choice { advice(walk.interview.questions[index]) }
        notice()
        gap()
    }

    private var title: String {
        let open = walk.interview.missing.count
        return open == 0
            ? "Your answers" : "Your answers: \(open == 1 ? "one is" : "\(open) are") still to write"
    }

    private mutating func line(_ choice: ReviewList.Choice, isChosen: Bool) {
        var line = StyledLine(isChosen ? "› " : "  ", .accent)
        switch choice {
        case .finish: line.append("Make the page", isChosen ? .strong : .plain)
        case .askAll:
            let names = walk.interview.extras.map(\.name).joined(separator: ", ")
            line.append("Say more: ", isChosen ? .strong : .plain)
            line.append(CellText.cut(names, to: max(width - line.width, 4)), .dim)
        case .question(let index): question(index, isChosen, &line)
        }
        lines.append(line)
    }

    private func question(_ index: Int, _ isChosen: Bool, _ line: inout StyledLine) {
        let question = walk.interview.questions[index]
        let number = "\(index + 1)"
        let state = walk.state(of: question)
        // Where there is no room for words a mark says what is to do.
        let mark = width >= 30 ? " " : state == .weak ? "?" : [.open, .unsaved].contains(state) ? "!" : " "
        line.append(String(repeating: " ", count: max(0, 2 - number.count)) + number + " ", .dim)
        line.append(mark, .accent)
        let words = words(state, question)
        let room = max(width - line.width - 1, 6)
        let name = min(26, max(room * 3 / 5, 6))
        let isQuiet = state == .empty
        line.append(
            CellText.cut(question.name, to: name), isChosen ? .strong : isQuiet ? .dim : .plain)
        let column = 6 + name + (width < 30 ? 1 : 2)
        if column < width - 6 {
            line.pad(to: column)
            let style: Style = state == .weak || state == .open || state == .unsaved ? .accent : .dim
            line.append(CellText.cut(words, to: max(width - column, 4)), style)
        }
    }

    private func words(_ state: Walk.State, _ question: Question) -> String {
        let answer = walk.interview.answers[question.id] ?? ""
        switch state {
        case .open: return "still to write"
        case .empty: return "empty"
        case .unknown: return "not known yet"
        case .unsaved: return "not saved yet"
        case .good, .weak:
            if question.isOneLine { return answer }
            return amount(of: answer, to: question) + (state == .weak ? ", has a question" : "")
        }
    }

    /// How much was answered: `24 words`, and of a table `2 rows`.
    private func amount(of answer: String, to question: Question) -> String {
        if case .step(let step) = question, step.kind == .records,
            let rows = RecordTable.find(step.columns, in: answer)?.table.rows.count
        {
            return rows == 1 ? "1 row" : "\(rows) rows"
        }
        let count = walk.tools.printed(question, answer).split(whereSeparator: \.isWhitespace).count
        return count == 1 ? "1 word" : "\(count) words"
    }

    /// What could be better in the answer that is chosen.
    private mutating func advice(_ question: Question) {
        guard let answer = walk.interview.answers[question.id] else { return }
        let findings = Coaching.worst(walk.tools.coach(question, answer, walk.interview.answers))
        if let first = findings.first { marked("?", first.question, .accent) }
    }
}
