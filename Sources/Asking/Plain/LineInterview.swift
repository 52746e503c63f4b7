import Drafting

/// The walk in plain lines, without redrawing: for a screen reader, a simple terminal, or a script.
public struct LineInterview {
    /// How the walk ended.
    public enum Ending: Hashable, Sendable {
        case finished
        /// The person left, or the input ended; what was typed has been saved.
        case cancelled
    }

    private let console: any LineConsole
    private let save: (Question, String) throws -> Void
    private var interview: Interview

    /// - Parameter save: keeps one answer where it is safe; called as soon as the answer is given.
    public init(
        _ interview: Interview, on console: any LineConsole, save: @escaping (Question, String) throws -> Void
    ) {
        self.interview = interview
        self.console = console
        self.save = save
    }

    private enum Move {
        case goOn
        case leave
    }

    /// Asks every question that is open, then shows the answers for review.
    ///
    /// - Throws: what `save` throws.
    public mutating func run() throws -> Ending {
        write("Plain mode: one question at a time. A line with only a dot ends a longer answer.")
        write("Instead of an answer you can type \(LineCommand.list)")
        while true {
            let move: Move?
            if let question = interview.current { move = try ask(question) } else { move = review() }
            guard let move else { return .finished }
            if move == .leave { return .cancelled }
        }
    }

    // MARK: One question

    private mutating func ask(_ question: Question) throws -> Move {
        write("")
        write("\(interview.number) of \(interview.questions.count). \(question.title)")
        write(question.prompt)
        for (index, choice) in question.choices.enumerated() { write("  \(index + 1). \(choice)") }
        if let known = interview.answers[question.id] {
            write("So far (an empty answer keeps it):")
            let lines = known.split(separator: "\n", omittingEmptySubsequences: false)
            write(lines.map { "  \($0)" }.joined(separator: "\n"))
        }
        if case .step(let step) = question, step.kind == .records { return try askRows(step, question) }
        return question.isOneLine ? try askLine(question) : try askLines(question)
    }

    private mutating func askLine(_ question: Question) throws -> Move {
        while true {
            console.write("> ")
            switch console.readLine() {
            case .end, .interrupted: return leave()
            case .line(let line):
                let text = line.trimmed
                if let command = LineCommand(text) {
                    guard let move = try obey(command, question, pending: []) else { continue }
                    return move
                }
                guard !text.isEmpty else { return leaveOpen(question) }
                switch AnswerReading(text, for: question) {
                case .unreadable(let reason): write(reason)
                case .answer(let answer, let saidBack):
                    if let saidBack { write("= \(saidBack)") }
                    return try keep(answer, question)
                }
            }
        }
    }

    private mutating func askLines(_ question: Question) throws -> Move {
        var lines: [String] = []
        while true {
            console.write("> ")
            switch console.readLine() {
            case .end, .interrupted:
                try keepPending(lines, question)
                return leave()
            case .line(let line):
                if let command = LineCommand(line.trimmed) {
                    guard let move = try obey(command, question, pending: lines) else { continue }
                    return move
                }
                if line == "." || question.kind == .list && line.isEmpty {
                    let answer = Self.joined(lines, question.kind)
                    return answer.isEmpty ? leaveOpen(question) : try keep(answer, question)
                }
                lines.append(line)
            }
        }
    }

    private mutating func askRows(_ step: Step, _ question: Question) throws -> Move {
        var rows: [RecordTable.Row] = []
        write("Row by row; an empty '\(step.columns.first ?? "")' ends the table.")
        while true {
            switch try askRow(step, question, after: rows) {
            case .row(let row): rows.append(row)
            case .move(let move): return move
            case .end: return rows.isEmpty ? leaveOpen(question) : try keep(Self.table(rows, step), question)
            }
        }
    }

    private enum RowOutcome {
        case row(RecordTable.Row)
        /// The first cell was left empty, which ends the table.
        case end
        case move(Move)
    }

    /// Asks for the cells of one row. Whatever ends the asking early, the cells that were typed are kept.
    private mutating func askRow(
        _ step: Step, _ question: Question, after rows: [RecordTable.Row]
    ) throws -> RowOutcome {
        var cells: [String] = []
        while cells.count < step.columns.count {
            console.write("\(step.columns[cells.count])> ")
            let soFar = cells.isEmpty ? rows : rows + [Self.row(cells, step)]
            let pending = soFar.isEmpty ? [] : [Self.table(soFar, step)]
            guard case .line(let line) = console.readLine() else {
                try keepPending(pending, question)
                return .move(leave())
            }
            if let command = LineCommand(line.trimmed) {
                guard let move = try obey(command, question, pending: pending) else { continue }
                return .move(move)
            }
            if cells.isEmpty, line.trimmed.isEmpty { return .end }
            cells.append(line.trimmed)
        }
        return .row(Self.row(cells, step))
    }

    private static func row(_ cells: [String], _ step: Step) -> RecordTable.Row {
        let padded = cells + Array(repeating: "", count: max(0, step.columns.count - cells.count))
        return RecordTable.Row(cells: padded.map(RecordTable.cell), offset: 0)
    }

    private static func table(_ rows: [RecordTable.Row], _ step: Step) -> String {
        RecordTable(columns: step.columns, rows: rows).markdown
    }

    private static func joined(_ lines: [String], _ kind: AnswerKind) -> String {
        guard kind == .list else { return lines.joined(separator: "\n").trimmed }
        return lines.map(\.trimmed).filter { !$0.isEmpty }.map { $0.hasPrefix("- ") ? $0 : "- " + $0 }
            .joined(separator: "\n")
    }

    // MARK: Keeping and leaving

    private mutating func keep(_ answer: String, _ question: Question) throws -> Move {
        try save(question, answer)
        interview.answer(answer)
        return .goOn
    }

    private mutating func leaveOpen(_ question: Question) -> Move {
        if interview.answers[question.id] == nil, question.isRequired {
            write("Left open for now; the review lists it.")
        }
        interview.skip()
        return .goOn
    }

    /// What was typed before the person left the question is saved as the answer: nothing is lost.
    private mutating func keepPending(_ lines: [String], _ question: Question) throws {
        let answer = Self.joined(lines, question.kind)
        guard !answer.isEmpty else { return }
        try save(question, answer)
        interview.remember(answer, for: question)
    }

    /// Ends the line of the prompt, so that what is said next begins a line of its own.
    private func leave() -> Move {
        console.write("\n")
        return .leave
    }

    // MARK: Commands

    /// - Returns: how the walk goes on, or `nil` where the same question is still being answered.
    private mutating func obey(
        _ command: LineCommand, _ question: Question, pending: [String]
    ) throws -> Move? {
        switch command {
        case .help:
            let guidance = question.guidance
            write(guidance.isEmpty ? "There is no more to say about this one." : guidance.trimmed)
            return nil
        case .example:
            write(Self.example(of: question))
            return nil
        case .back, .skip, .review, .quit: try keepPending(pending, question)
        }
        switch command {
        case .back: interview.back()
        case .review: interview.finish()
        case .quit: return .leave
        default: interview.skip()
        }
        return .goOn
    }

    private static func example(of question: Question) -> String {
        guard let example = question.example else { return "There is no example for this one." }
        return "A good answer:\n\(example.good.trimmed)\n\nA poor one:\n\(example.poor.trimmed)\n\n"
            + example.why.trimmed
    }

    // MARK: Review

    private mutating func review() -> Move? {
        write("")
        write("Your answers:")
        for (index, question) in interview.questions.enumerated() {
            let state = Self.state(of: interview.answers[question.id], question)
            write("  \(index + 1). \(question.title): \(state)")
        }
        write("Type a number to change an answer, or press Enter to finish.")
        while true {
            console.write("> ")
            guard case .line(let line) = console.readLine() else { return leave() }
            let text = line.trimmed
            if text.isEmpty { return nil }
            if LineCommand(text) == .quit { return .leave }
            if LineCommand(text) == .back {
                interview.back()
                return .goOn
            }
            if let number = Int(text), interview.questions.indices.contains(number - 1) {
                interview.go(to: number)
                return .goOn
            }
            write("Type a number from 1 to \(interview.questions.count), or nothing.")
        }
    }

    private static func state(of answer: String?, _ question: Question) -> String {
        guard let answer else { return question.isRequired ? "still open" : "empty" }
        guard !question.isOneLine else { return answer }
        let words = answer.split(whereSeparator: \.isWhitespace).count
        return words == 1 ? "1 word" : "\(words) words"
    }

    private func write(_ text: String) { console.write(text + "\n") }
}

extension String {
    /// Without blank space at both ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
