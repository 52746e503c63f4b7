import Drafting

/// A conversation that was left before its end.
struct PausedTalk: Hashable, Sendable {
    var talk: Talk
    /// What was typed for the part at hand.
    var typed: String
    /// Whether the answer was given without it: it is there when it is asked for, and nothing is missing.
    var isSettled = false

    /// What a journal keeps of it.
    var notes: String? { talk.notes(typed: typed) }
}

extension Walk {
    /// Keeps what was said in the conversation at hand, and goes back to the question.
    mutating func pause(_ talk: Talk) {
        phase = .asking
        guard let question else { return }
        let left = PausedTalk(talk: talk, typed: talkChoice == nil ? talkField.text.trimmed : "")
        paused[TalkPlace(question.id, talk.kind)] = left.notes == nil ? nil : left
    }

    /// Takes up the conversations that an earlier walk left.
    mutating func takeUp(_ unsaved: [String: String]) {
        for (key, text) in unsaved {
            guard let place = TalkPlace(key: key), let question = interview.question(place.question) else {
                continue
            }
            var talk = newTalk(place.kind, question)
            let typed = talk.resume(text)
            paused[place] = PausedTalk(talk: talk, typed: typed)
        }
    }

    func newTalk(_ kind: TalkPlace.Kind, _ question: Question) -> Talk {
        switch kind {
        case .figure:
            .figure(FigureTalk(besides: figures, moments: tools.moments, naming: tools.naming))
        case .unknown: .unknown(UnknownTalk(subject: question.prompt, moments: tools.moments))
        }
    }

    /// Whether something of the question is not in the draft yet.
    func isWaiting(_ question: Question) -> Bool {
        left[question.id] != nil || paused.contains { $0.key.question == question.id && !$0.value.isSettled }
    }

    /// The answer is given without what was said in conversations that were left.
    mutating func settle(_ question: Question) {
        for place in paused.keys where place.question == question.id { paused[place]?.isSettled = true }
    }

    /// What was said in a conversation that was left here, and how to go on with it; `nil` where there is none.
    var reminder: String? {
        guard let question else { return nil }
        for kind in TalkPlace.Kind.allCases {
            guard let left = paused[TalkPlace(question.id, kind)], !left.isSettled else { continue }
            let way =
                switch kind {
                case .figure: "Ctrl+F"
                case .unknown: UnknownTalk.isMeant(entry.text) ? "Enter" : "Typing \"don't know\""
                }
            return "Kept: \(left.talk.reminder(typed: left.typed)). \(way) goes on there."
        }
        return nil
    }
}
