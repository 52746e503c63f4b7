import Drafting

extension LineInterview {
    /// How a conversation ended.
    private enum TalkEnd {
        case whole
        /// It was left, by going back before its first question or by a command that is to be obeyed now.
        case left(LineCommand?)
        /// The input ended.
        case gone
    }

    /// What came of asking for a number.
    enum FigureOutcome {
        case added(String)
        case nothing
        case move(Move)
    }

    /// Leads a conversation to its end. What was said is kept with each part, so that it can be taken up again.
    private mutating func lead(_ talk: inout Talk, _ question: Question, pending: [String]) -> TalkEnd {
        let place = TalkPlace(question.id, talk.kind)
        if let notes = unsaved[place.key] ?? settled[place.key] {
            _ = talk.resume(notes)
            write("So far: \(talk.reminder(typed: ""))")
        }
        while let prompt = talk.prompt {
            ask(prompt)
            guard case .line(let line) = nextLine() else { return .gone }
            switch LineCommand(line.trimmed) {
            case .back, .undo: if !talk.back() { return .left(nil) }
            case .skip:
                guard prompt.isOptional else { return .left(nil) }
                _ = talk.answer("")
            case .help, .example:
                write(prompt.hint.isEmpty ? "There is no more to say about this one." : prompt.hint)
            case .figure: write("This is a question of its own; :quit leaves, :back goes back.")
            case .editor: return .left(.editor)
            case .review: return .left(.review)
            case .all: return .left(.all)
            case .quit: return .left(.quit)
            case nil:
                if let problem = talk.answer(line.trimmed.isEmpty ? prompt.known : line) {
                    write(problem)
                } else if let said = talk.said {
                    write("= \(said)")
                }
            }
            unsaved[place.key] = talk.notes(typed: "")
            note(pending, question)
        }
        unsaved[place.key] = nil
        settled[place.key] = nil
        return .whole
    }

    private func ask(_ prompt: TalkPrompt) {
        write(prompt.question + (prompt.hint.isEmpty ? "" : " (\(prompt.hint))"))
        for (index, choice) in prompt.choices.enumerated() { write("  \(index + 1). \(choice)") }
        let isKnown = !prompt.known.isEmpty
        let empty =
            isKnown ? "(Enter keeps '\(prompt.known)') " : prompt.isOptional ? "(Enter leaves it out) " : ""
        console.write(empty + "> ")
    }

    /// Asks for a figure; gives what stands for it in the answer.
    ///
    /// - Parameter pending: the lines of the answer so far, which are kept where the conversation is left for good.
    mutating func askFigure(_ question: Question, pending: [String]) async throws -> FigureOutcome {
        var talk = Talk.figure(
            FigureTalk(besides: figures, moments: tools.moments, naming: tools.naming))
        let end = lead(&talk, question, pending: pending)
        guard case .whole = end, case .figure(let figure) = talk else {
            let isKept = unsaved[TalkPlace(question.id, .figure).key] != nil
            write("No number was added." + (isKept ? " What you said is kept; :figure goes on there." : ""))
            switch end {
            case .gone:
                try keepPending(pending, question)
                return .move(leave())
            case .left(let command?):
                let move = try await obey(command, question, pending: pending)
                return move.map { .move($0) } ?? .nothing
            default: return .nothing
            }
        }
        if let entry = figure.entry {
            try actions.add(entry)
            figures.insert(entry.name)
        }
        write("added: \(figure.mention)")
        return .added(figure.mention)
    }

    /// Asks what is not known. What was said before the conversation was left for good counts.
    mutating func askUnknown(_ question: Question) async throws -> Move {
        var talk = Talk.unknown(UnknownTalk(subject: question.prompt, moments: tools.moments))
        let end = lead(&talk, question, pending: [])
        guard case .unknown(let unknown) = talk else { return .again }
        switch end {
        case .whole: return try keep(unknown.paragraph, question)
        case .left(nil), .left(.editor?): return .again
        case .left(let command?):
            unsaved[TalkPlace(question.id, .unknown).key] = nil
            return try await obey(command, question, pending: [unknown.paragraph]) ?? .again
        case .gone:
            unsaved[TalkPlace(question.id, .unknown).key] = nil
            try keepPending([unknown.paragraph], question)
            return leave()
        }
    }

    /// The answer is given without what was said in conversations that were left; it is there when it is asked for.
    mutating func settle(_ question: Question) {
        for key in TalkPlace.Kind.allCases.map({ TalkPlace(question.id, $0).key }) {
            if let notes = unsaved.removeValue(forKey: key) { settled[key] = notes }
        }
    }

    /// What was said in conversations that were left at this question, and how to go on there.
    func remind(_ question: Question) {
        for kind in TalkPlace.Kind.allCases {
            guard let notes = unsaved[TalkPlace(question.id, kind).key] else { continue }
            var talk: Talk =
                switch kind {
                case .figure: .figure(FigureTalk(besides: [], moments: nil, naming: tools.naming))
                case .unknown: .unknown(UnknownTalk(subject: question.prompt, moments: nil))
                }
            let typed = talk.resume(notes)
            let way = kind == .figure ? ":figure" : "don't know, with a dot below it,"
            write("Kept: \(talk.reminder(typed: typed)). \(way) goes on there.")
        }
    }

    /// Shows what was read out of a decision, for a yes; `nil` where nothing was, or nobody said yes.
    mutating func confirmDecision(_ answer: String, _ question: Question) async throws -> Move? {
        guard let moments = tools.moments, let reading = DecisionReading(answer, moments: moments) else {
            return nil
        }
        let fields = reading.fields(moments)
        let known = fields.compactMap { key, text in
            interview.framework.field(key).map { WalkAnswer(.field($0), text) }
        }
        guard known.count == fields.count else { return nil }
        write("Read out of your answer:")
        write("  Decision: \(reading.option)")
        for part in known.sorted(by: { $0.question.id < $1.question.id }) {
            let text = part.question.id == "decision.by" ? reading.by.map(moments.said) : nil
            write("  \(part.question.title): \(text ?? part.text)")
        }
        while true {
            console.write("Is that right? (y, or n to keep the text as it is) > ")
            guard case .line(let line) = nextLine() else {
                try keepPending([answer], question)
                return leave()
            }
            if console.isAttended, let command = LineCommand(line.trimmed) {
                if command == .back || command == .undo {
                    unsaved[question.id] = answer
                    return .again
                }
                if let move = try await obey(command, question, pending: [answer]) { return move }
                continue
            }
            switch line.trimmed.lowercased() {
            case "" where console.isAttended, "y", "yes":
                return try keep(reading.option, question, with: known)
            case "n", "no": return nil
            default:
                guard console.isAttended else {
                    // Whoever wrote this line did not know the question, so it answers the next one.
                    write("Kept as it is, because nobody said yes.")
                    waiting = line
                    return nil
                }
                write("Type y or n.")
            }
        }
    }
}
