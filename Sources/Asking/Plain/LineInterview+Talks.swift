import Drafting

extension LineInterview {
    /// Leads a conversation to its end; `nil` where it was left, with what was typed until then.
    private mutating func lead(_ talk: inout Talk) -> Bool {
        while let prompt = talk.prompt {
            write(prompt.question + (prompt.hint.isEmpty ? "" : " (\(prompt.hint))"))
            for (index, choice) in prompt.choices.enumerated() { write("  \(index + 1). \(choice)") }
            console.write(prompt.isOptional ? "(Enter leaves it out) > " : "> ")
            guard case .line(let line) = nextLine() else { return false }
            switch LineCommand(line.trimmed) {
            case .back:
                if !talk.back() { return false }
                continue
            case .quit, .skip, .review: return false
            default: break
            }
            if let problem = talk.answer(line) {
                write(problem)
            } else if let said = talk.said {
                write("= \(said)")
            }
        }
        return true
    }

    /// Asks for a figure; gives what stands for it in the answer.
    mutating func askFigure() throws -> String? {
        var talk = Talk.figure(
            FigureTalk(besides: figures, moments: tools.moments, naming: tools.naming))
        guard lead(&talk), case .figure(let figure) = talk else {
            write("No number was added.")
            return talk.typed.isEmpty ? nil : talk.typed
        }
        if let entry = figure.entry {
            try actions.add(entry)
            figures.insert(entry.name)
        }
        write("added: \(figure.mention)")
        return figure.mention
    }

    /// Asks what is not known; gives the paragraph. What was typed before the conversation was left counts.
    mutating func askUnknown(_ question: Question) throws -> String? {
        var talk = Talk.unknown(UnknownTalk(subject: question.prompt, moments: tools.moments))
        let isWhole = lead(&talk)
        guard case .unknown(let unknown) = talk else { return nil }
        if !isWhole { try keepPending([unknown.paragraph], question) }
        return isWhole ? unknown.paragraph : nil
    }

    /// Shows what was read out of a decision, for a yes; `nil` where nothing was, or nobody said yes.
    mutating func confirmDecision(_ answer: String, _ question: Question) throws -> Move? {
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
