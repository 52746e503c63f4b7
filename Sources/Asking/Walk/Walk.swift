import Drafting

/// The walk on a terminal: what is asked and typed, and what each key does.
///
/// A value without a terminal: keys and the results of saves go in, effects come out, and `frame` says what is to be
/// seen. Nothing here waits, draws or saves.
public struct Walk: Sendable {
    /// What stands on the screen.
    enum Phase: Hashable, Sendable {
        /// One question and what is typed for it.
        case asking
        /// A conversation in the middle of an answer; its field is `talkField`.
        case talking(Talk)
        /// What was read out of the decision, for a yes.
        case confirming(DecisionReading)
        /// The list of all answers.
        case reviewing(ReviewList)
    }

    /// A line for the person that goes away with the next change.
    struct Notice: Hashable, Sendable {
        var text: String
        var isProblem = false
    }

    /// A question that undo left, with what was typed for it and taken back.
    struct Aside: Hashable, Sendable {
        var question: Question
        var entry: Entry
    }

    /// The questions and the answers.
    public internal(set) var interview: Interview
    let tools: WalkTools
    var phase = Phase.asking
    var entry: Entry
    var talkField = TextField("", isMultiline: false)
    /// The choices of the conversation's question, where it has some.
    var talkChoice: ChoiceList?
    /// Conversations that were left before their end, which are taken up where they are begun again.
    var paused: [TalkPlace: PausedTalk] = [:]
    /// What was typed for other questions and is not in the draft yet.
    var left: [String: String]
    /// Questions whose answers are given, and not in the draft because a save failed.
    var failed: Set<String> = []
    /// The findings on the answer as it stands, and the answer that they are for.
    var findings: [Coaching] = []
    var coached: String?
    var notice: Notice?
    /// Whether the person was told that nothing is typed.
    var isWarnedOfNothing = false
    /// Whether what stands at the question was typed before and is not in the draft yet.
    var isFromBefore = false
    /// Which page of the guidance is open; 0 is none.
    var help = 0
    var fill: PageFill?
    var figures: Set<String>
    /// What was typed for questions that undo went back from, the last one at the end; redo leads there again.
    var aside: [Aside] = []
    /// Questions of which somebody said that the answer is not known yet, and of which a draft cannot say so.
    var noted: Set<String> = []
    /// The answers that stand in the scroll-back, by question.
    var trail: [String: String] = [:]
    /// Whether the walk was at the review, to which an answer changed from there leads back.
    var comesFromReview = false
    /// Where the draft is; `nil` before its first save.
    public var place: String?

    /// - Parameters:
    ///   - unsaved: what was typed in an earlier walk and never came into the draft, by question; the walk begins there.
    ///   - place: the draft's path; `nil` before there is one.
    public init(
        _ interview: Interview, tools: WalkTools, place: String? = nil, unsaved: [String: String] = [:]
    ) {
        self.interview = interview
        self.tools = tools
        self.place = place
        left = unsaved.filter { interview.question($0.key) != nil }
        figures = tools.figures
        entry = .text(TextField())
        takeUp(unsaved)
        if let first = interview.questions.first(where: { isWaiting($0) }) { self.interview.go(to: first) }
        let isResumed = question.map { left[$0.id] != nil } ?? false
        open()
        if isResumed, !UnknownTalk.isMeant(entry.text) { notice = Notice(text: Self.resumed) }
        fill = tools.gauge(interview.answers)
    }

    private static let resumed =
        "This text had not come into the draft yet. Enter keeps it; Ctrl+_ goes back to the answer before it."

    /// Goes to a question that was asked for, from which Enter leads back to the review.
    public mutating func begin(at question: Question?) {
        guard let question else { return }
        // Also of this very question: what an earlier walk left is in hand already.
        if let current = self.question, isTouched { left[current.id] = entry.text }
        interview.go(to: question)
        comesFromReview = interview.missing.isEmpty
        let hadText = left[question.id] != nil
        open()
        let names = interview.questions.filter { $0 != question && isWaiting($0) }.map(\.name)
        notice = hadText && !UnknownTalk.isMeant(entry.text) ? Notice(text: Self.resumed) : nil
        if !hadText, !names.isEmpty {
            let list = names.joined(separator: ", ")
            notice = Notice(text: "Not in the draft yet: \(list). The list at the end leads there.")
        }
    }

    /// The question at hand.
    public var question: Question? { interview.current }

    /// What the draft says to the question at hand.
    var answer: String { question.flatMap { interview.answers[$0.id] } ?? "" }

    /// What is typed and not in the draft yet, by question: what a journal must hold.
    public var unsaved: [String: String] {
        var unsaved = left
        for id in failed where unsaved[id] == nil { unsaved[id] = interview.answers[id] ?? "" }
        for (place, talk) in paused where !talk.isSettled { unsaved[place.key] = talk.notes }
        if let question {
            if case .reviewing = phase { return unsaved }
            if case .talking(let talk) = phase {
                unsaved[TalkPlace(question.id, talk.kind).key] = talk.notes(typed: talkField.text.trimmed)
            }
            let text = entry.text
            if case .choice = entry { return unsaved }
            if text != answer, !text.isEmpty || !answer.isEmpty { unsaved[question.id] = text }
        }
        return unsaved
    }

    // MARK: What happens

    /// Does what a key means.
    ///
    /// - Parameter width: the columns of the terminal.
    public mutating func handle(_ key: Key, width: Int) -> [WalkEffect] {
        switch (key.code, key.modifiers) {
        case (.text("c"), .control): return leave()
        case (.text("z"), .control): return [.suspend]
        case (.text("l"), .control): return [.redraw]
        default: break
        }
        switch phase {
        case .asking: return handleAsking(key, width)
        case .talking(let talk): return handleTalking(key, talk, width)
        case .confirming(let reading): return handleConfirming(key, reading)
        case .reviewing(let list): return handleReviewing(key, list)
        }
    }

    /// Looks at the answer after a pause in typing.
    public mutating func quiet() {
        guard case .asking = phase, let question else { return }
        let text = entry.text
        guard coached != text else { return }
        coached = text
        let isUnknown = UnknownTalk.isMeant(text) && question.canBeUnknown
        findings =
            text.isEmpty || isUnknown
            ? [] : Coaching.worst(tools.coach(question, rawText, interview.answers))
        if isUnknown, reminder == nil { notice = Notice(text: "Enter asks who finds it out, and by when.") }
        var answers = interview.answers
        answers[question.id] = text
        fill = tools.gauge(answers)
    }

    /// The save is done.
    ///
    /// - Parameter note: what the person should know about it.
    public mutating func saved(at place: String, note: String? = nil) {
        self.place = place
        if let note { notice = Notice(text: note, isProblem: true) }
    }

    /// The draft was changed by somebody else meanwhile; these are its answers now.
    public mutating func refreshed(_ answers: [String: String]) {
        let before = answer
        let mine = isTouched ? entry.text : nil
        for (id, text) in trail where text != answers[id] { trail[id] = nil }
        interview.refresh(answers)
        guard case .asking = phase, let question, answer != before else { return }
        let told = notice
        left[question.id] = mine
        open()
        notice = told
        if mine != nil {
            notice = Notice(
                text: "Somebody else changed this answer meanwhile. Ctrl+_ shows theirs.", isProblem: true)
        }
    }

    /// The save failed; the answers are kept here until one works.
    ///
    /// - Parameter journal: the file that holds them meanwhile; `nil` where no folder takes one.
    public mutating func notSaved(
        _ answers: [WalkAnswer], because reason: String, keptIn journal: String? = nil
    ) {
        failed.formUnion(answers.map(\.question.id))
        // There is no key for saving: each answer does it.
        let reason = reason.replacing(" and save again", with: "").replacing("; save again", with: "")
        let kept =
            journal.map { "Your text is kept in \($0)" }
            ?? "No folder takes your text; it is shown when you leave"
        notice = Notice(
            text: "Not saved: \(reason). \(kept), and saving is tried again with each answer.",
            isProblem: true)
    }

    /// Something failed that is not a save.
    public mutating func failed(_ reason: String) { notice = Notice(text: reason, isProblem: true) }

    /// The editor is closed.
    ///
    /// - Parameter isTaken: false where the editor failed; its text can then be had with redo.
    public mutating func edited(_ text: String, isTaken: Bool, note: String? = nil) {
        guard let question, case .asking = phase else { return }
        let text = text.trimmed
        if text != entry.text {
            entry.replaceAll(with: text, for: question)
            if !isTaken, case .text(var field) = entry {
                _ = field.undo()
                entry = .text(field)
            }
        }
        notice = note.map { Notice(text: $0, isProblem: true) }
        touched()
    }

    // MARK: Questions

    /// Whether what is typed differs from the answer.
    var isTouched: Bool { entry.text != answer }

    /// The text with which ranges of findings are counted.
    var rawText: String {
        switch entry {
        case .text(let field): field.text
        case .records(let sheet): sheet.textOfWholeRows
        case .choice: entry.text
        }
    }

    /// Opens the question at hand, or the review where there is none.
    mutating func open() {
        findings = []
        coached = nil
        help = 0
        isWarnedOfNothing = false
        guard let question else {
            var list = ReviewList()
            if let open = interview.questions.firstIndex(where: {
                $0.isRequired && interview.answers[$0.id] == nil
            }) {
                list.choice = .question(open)
            }
            phase = .reviewing(list)
            return
        }
        phase = .asking
        let unsaved = left.removeValue(forKey: question.id)
        isFromBefore = unsaved != nil
        entry = Entry(question, answer: answer, unsaved: unsaved)
        if question.kind == .figure, entry.text.isEmpty { startFigure() }
    }

    /// What was shown about the answer does not hold any more.
    mutating func touched() {
        // Findings stay until the pause, so that nothing jumps while somebody types.
        if case .asking = phase { coached = nil }
    }
}
