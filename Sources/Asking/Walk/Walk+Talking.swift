import Drafting

extension Walk {
    // MARK: Conversations

    /// Begins a conversation, or takes up the one that was left here.
    mutating func startTalk(_ talk: Talk) {
        let earlier = question.flatMap { paused[TalkPlace($0.id, talk.kind)] }
        var talk = earlier?.talk ?? talk
        if case .figure(var figure) = talk {
            // Others may have been added since.
            figure.names = figures
            talk = .figure(figure)
        }
        phase = .talking(talk)
        openTalk(talk)
        if let earlier, talkChoice == nil { talkField = TextField(earlier.typed, isMultiline: false) }
    }

    mutating func startFigure() {
        guard let question else { return }
        startTalk(newTalk(.figure, question))
    }

    mutating func startFigureByKey() -> [WalkEffect] {
        guard let question, case .step = question, question.kind == .prose || question.kind == .figure else {
            return []
        }
        startFigure()
        return []
    }

    private mutating func openTalk(_ talk: Talk) {
        let prompt = talk.prompt
        talkField = TextField(prompt?.known ?? "", isMultiline: false)
        talkChoice = prompt.flatMap { $0.choices.isEmpty ? nil : ChoiceList($0.choices) }
        notice = nil
    }

    mutating func handleTalking(_ key: Key, _ talk: Talk, _ width: Int) -> [WalkEffect] {
        switch (key.code, key.modifiers) {
        case (.enter, _): return answerTalk(talk, talkChoice?.chosen ?? talkField.text)
        case (.text("s"), .control):
            guard talk.prompt?.isOptional == true else { return endTalk(talk) }
            return answerTalk(talk, "")
        case (.tab, .shift): return backInTalk(talk)
        case (.escape, _): return endTalk(talk)
        default: break
        }
        if talkChoice != nil {
            _ = talkChoice?.handle(key)
        } else {
            talkField.handle(key, width: Self.textWidth(width))
            notice = nil
        }
        return []
    }

    /// Leaves the conversation; what was said in it is kept.
    private mutating func endTalk(_ talk: Talk) -> [WalkEffect] {
        pause(talk)
        notice = nil
        coached = nil
        return []
    }

    private mutating func backInTalk(_ talk: Talk) -> [WalkEffect] {
        var talk = talk
        guard talk.back() else { return endTalk(talk) }
        phase = .talking(talk)
        openTalk(talk)
        return []
    }

    private mutating func answerTalk(_ talk: Talk, _ text: String) -> [WalkEffect] {
        var talk = talk
        if let problem = talk.answer(text) {
            notice = Notice(text: problem, isProblem: true)
            return []
        }
        guard talk.prompt == nil else {
            phase = .talking(talk)
            openTalk(talk)
            return []
        }
        return take(talk)
    }

    /// Puts what was said into the answer.
    private mutating func take(_ talk: Talk) -> [WalkEffect] {
        guard let question else { return [] }
        phase = .asking
        coached = nil
        notice = nil
        paused[TalkPlace(question.id, talk.kind)] = nil
        switch talk {
        case .unknown(let talk):
            entry.replaceAll(with: talk.paragraph, for: question)
            return goOn(talk.paragraph, question)
        case .figure(let talk):
            guard case .text(var field) = entry else { return [] }
            let gap = field.text.isEmpty || field.text.last?.isWhitespace == true ? "" : " "
            field.handle(Key(.paste(gap + talk.mention)), width: 80)
            entry = .text(field)
            if let said = talk.said { notice = Notice(text: "Printed as: \(said)") }
            guard let figure = talk.entry else { return [] }
            figures.insert(figure.name)
            return [.add(figure)]
        }
    }

    // MARK: The decision

    mutating func handleConfirming(_ key: Key, _ reading: DecisionReading) -> [WalkEffect] {
        guard let question, let moments = tools.moments else { return [] }
        switch (key.code, key.modifiers) {
        case (.enter, _), (.text("y"), []), (.text("Y"), _):
            let fields = reading.fields(moments)
            var answers = [WalkAnswer(question, reading.option)]
            for part in fields.keys.sorted() {
                guard let field = interview.framework.field(part), let text = fields[part] else { continue }
                answers.append(WalkAnswer(.field(field), text))
            }
            // Undo gives the sentence back as it was typed, and nothing of what was read out of it.
            interview.remember(entry.text, for: question)
            interview.remember(answers)
            left[question.id] = nil
            failed.remove(question.id)
            aside = []
            fill = tools.gauge(interview.answers)
            return [.save(retries() + answers)] + goOn(reading.option, question)
        case (.text("n"), []), (.text("N"), _), (.text("s"), .control):
            return goOn(entry.text, question)
        case (.tab, .shift), (.escape, _):
            phase = .asking
            return []
        default: return []
        }
    }
}
