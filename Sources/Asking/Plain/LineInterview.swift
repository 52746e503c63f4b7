import Drafting

/// The walk in plain lines, without redrawing: for a screen reader, a simple terminal, or a script.
public struct LineInterview {
    /// How the walk ended.
    public enum Ending: Hashable, Sendable {
        case finished
        /// The person left, or the input ended; what was typed has been saved.
        case cancelled
    }

    let console: any LineConsole
    let actions: LineActions
    let tools: WalkTools
    var interview: Interview
    /// What was typed in an earlier walk and never came into the draft.
    public internal(set) var unsaved: [String: String]
    /// Conversations that were left, and whose answers were given without them, by their places.
    var settled: [String: String] = [:]
    /// Questions of which somebody said that the answer is not known yet, and of which a draft cannot say so.
    var noted: Set<String> = []
    var figures: Set<String>
    /// Whether the question at hand was chosen in the review, to which it leads back.
    var comesFromReview = false
    /// A line that answers the next question, and was read before it was asked.
    var waiting: String?

    /// - Parameter unsaved: texts by question, shown again where they belong.
    public init(
        _ interview: Interview, on console: any LineConsole, tools: WalkTools = WalkTools(),
        unsaved: [String: String] = [:], actions: LineActions
    ) {
        self.interview = interview
        self.console = console
        self.tools = tools
        self.unsaved = unsaved
        self.actions = actions
        figures = tools.figures
    }

    /// Where the walk goes after a question.
    enum Move {
        case goOn
        case leave
        /// The same question again.
        case again
    }

    /// Asks what a page cannot do without, then shows the answers for review.
    ///
    /// - Throws: what saving throws.
    public mutating func run() async throws -> Ending {
        write("Plain mode: one question at a time. A line with only a dot ends a longer answer.")
        write("Instead of an answer you can type \(LineCommand.list)")
        let waiting = Set(unsaved.keys.map { TalkPlace(key: $0)?.question ?? $0 })
        if let first = interview.questions.first(where: { waiting.contains($0.id) }) {
            interview.go(to: first)
        }
        while true {
            let move: Move?
            if let question = interview.current {
                move = try await ask(question)
                if move == .goOn, comesFromReview { interview.finish() }
                if move == .goOn { comesFromReview = false }
            } else {
                move = review()
            }
            guard let move else { return .finished }
            if move == .leave { return .cancelled }
        }
    }

    /// The next line: one that was read as an answer to another question, or a new one.
    mutating func nextLine() -> LineInput {
        guard let line = waiting else { return console.readLine() }
        waiting = nil
        return .line(line)
    }

    // MARK: One question

    private mutating func ask(_ question: Question) async throws -> Move {
        write("")
        let place = interview.progress.map { "\($0.number) of \($0.count). " } ?? ""
        write(place + question.title)
        write(question.prompt)
        for (index, choice) in question.choices.enumerated() { write("  \(index + 1). \(choice)") }
        if let text = unsaved[question.id] {
            write("Typed before and not in the draft yet (press Enter alone to take it):")
            write(Self.quoted(text))
        } else if let known = interview.answers[question.id] {
            write("So far (press Enter alone to keep it):")
            write(Self.quoted(known))
        }
        remind(question)
        if case .step(let step) = question, step.kind == .records {
            return try await askRows(step, question)
        }
        return question.isOneLine ? try await askLine(question) : try await askLines(question)
    }

    private static func quoted(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
            .joined(separator: "\n")
    }

    private mutating func askLine(_ question: Question) async throws -> Move {
        while true {
            console.write("> ")
            switch nextLine() {
            case .end, .interrupted: return leave()
            case .line(let line):
                let text = line.trimmed
                if let command = LineCommand(text) {
                    guard let move = try await obey(command, question, pending: []) else { continue }
                    return move
                }
                guard !text.isEmpty else { return try leaveOpen(question) }
                if let move = try keepIfReadable(text, question) { return move }
            }
        }
    }

    /// Keeps a text that can be read as an answer; `nil` where it cannot, after saying why.
    mutating func keepIfReadable(_ text: String, _ question: Question) throws -> Move? {
        // What is not known yet and needs no owner stays open.
        if UnknownTalk.isMeant(text), !question.canBeUnknown {
            unsaved[question.id] = nil
            noted.insert(question.id)
            write("Noted as open: '\(question.name)'. The review lists it.")
            interview.skip()
            return .goOn
        }
        switch AnswerReading(text, for: question, moments: tools.moments) {
        case .unreadable(let reason):
            write(reason)
            return nil
        case .answer(let answer, let saidBack):
            if let saidBack { write("= \(saidBack)") }
            return try keep(answer, question)
        }
    }

    private mutating func askLines(_ question: Question) async throws -> Move {
        if question.kind == .figure, interview.answers[question.id] == nil { write("A number: type :figure") }
        var lines: [String] = []
        while true {
            console.write("> ")
            switch nextLine() {
            case .end, .interrupted:
                try keepPending(lines, question)
                return leave()
            case .line(let line):
                if let command = LineCommand(line.trimmed) {
                    if command == .figure {
                        // The number goes to what is there, on the screen or in the draft.
                        if lines.isEmpty, let known = unsaved[question.id] ?? interview.answers[question.id] {
                            lines = known.split(separator: "\n", omittingEmptySubsequences: false).map(
                                String.init)
                            write("It is added to the answer that is there.")
                        }
                        switch try await askFigure(question, pending: lines) {
                        case .added(let mention):
                            lines.append(mention)
                            note(lines, question)
                        case .nothing: break
                        case .move(let move): return move
                        }
                        continue
                    }
                    guard let move = try await obey(command, question, pending: lines) else { continue }
                    return move
                }
                if line == "." || question.kind == .list && line.isEmpty {
                    var answer = Self.joined(lines, question.kind)
                    if answer.isEmpty, let left = unsaved[question.id], UnknownTalk.isMeant(left) {
                        answer = left
                    }
                    return answer.isEmpty ? try leaveOpen(question) : try await take(answer, question)
                }
                lines.append(line)
                note(lines, question)
            }
        }
    }

    /// Takes a longer answer, and asks what follows from it.
    mutating func take(_ answer: String, _ question: Question) async throws -> Move {
        if case .step = question, UnknownTalk.isMeant(answer) { return try await askUnknown(question) }
        if question.id == "decision", let move = try await confirmDecision(answer, question) { return move }
        return try keep(answer, question)
    }

    /// Keeps what is typed and not in the draft yet, beside what an earlier walk left.
    func note(_ lines: [String], _ question: Question) {
        let text = Self.joined(lines, question.kind)
        actions.typed(text.isEmpty ? unsaved : unsaved.merging([question.id: text]) { $1 })
    }

    static func joined(_ lines: [String], _ kind: AnswerKind) -> String {
        kind == .list ? ListText.joined(lines.joined(separator: "\n")) : lines.joined(separator: "\n").trimmed
    }

    // MARK: Keeping and leaving

    mutating func keep(_ answer: String, _ question: Question, with more: [WalkAnswer] = []) throws -> Move {
        unsaved[question.id] = nil
        settle(question)
        let given = [WalkAnswer(question, answer)] + more
        interview.remember(given)
        if let note = try actions.save(given) { write(note) }
        refresh(besides: given)
        interview.skip()
        let findings = Coaching.worst(tools.coach(question, answer, interview.answers))
        for finding in findings { write("? \(finding.question)") }
        if !findings.isEmpty { write("(kept as it is; :back changes it)") }
        return .goOn
    }

    mutating func leaveOpen(_ question: Question) throws -> Move {
        if let text = unsaved[question.id] { return try keep(text, question) }
        if interview.answers[question.id] != nil {
            settle(question)
            actions.typed(unsaved)
        } else if question.isRequired {
            write("Left open for now; the review lists it.")
        }
        interview.skip()
        return .goOn
    }

    /// What was typed before the person left the question is saved as the answer: nothing is lost.
    mutating func keepPending(_ lines: [String], _ question: Question) throws {
        let answer = Self.joined(lines, question.kind)
        guard !answer.isEmpty else { return }
        guard !UnknownTalk.isMeant(answer) else {
            // No answer: it waits until somebody says who finds it out.
            if question.canBeUnknown { unsaved[question.id] = answer }
            return
        }
        if let note = try actions.save([WalkAnswer(question, answer)]) { write(note) }
        interview.remember(answer, for: question)
        refresh(besides: [WalkAnswer(question, answer)])
    }

    /// Takes what somebody else was found to have changed.
    ///
    /// - Returns: whether it is one of these answers that they changed.
    @discardableResult
    mutating func refresh(besides answers: [WalkAnswer]) -> Bool {
        guard let changed = actions.changed() else { return false }
        interview.refresh(changed)
        return answers.contains { Interview.normalised($0.text) != changed[$0.question.id] ?? "" }
    }

    /// Ends the line of the prompt, so that what is said next begins a line of its own.
    func leave() -> Move {
        console.write("\n")
        return .leave
    }

    func write(_ text: String) { console.write(text + "\n") }
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
