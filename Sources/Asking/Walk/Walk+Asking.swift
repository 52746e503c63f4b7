import Drafting

extension Walk {
    /// The keys while a question is asked.
    mutating func handleAsking(_ key: Key, _ width: Int) -> [WalkEffect] {
        if Self.leavesCell(key) { writeOutTime() }
        switch (key.code, key.modifiers) {
        case (.enter, []), (.enter, .control): return enter()
        case (.tab, .shift):
            if case .records(var sheet) = entry, sheet.handle(key, width: width) {
                entry = .records(sheet)
                return []
            }
            return back()
        case (.text("s"), .control): return skip()
        case (.text("x"), .control): return edit()
        case (.function(1), _), (.text("g"), .control):
            help += 1
            return []
        case (.escape, _):
            help = 0
            notice = nil
            return []
        case (.text("f"), .control): return startFigureByKey()
        case (.text("d"), .control) where entry.text.isEmpty: return []
        case (.tab, []) where !isRecords: return acceptReplacement()
        default: break
        }
        let before = entry.revision
        if entry.handle(key, width: Self.textWidth(width)) {
            if entry.revision != before {
                notice = nil
                touched()
            }
            return []
        }
        return undoAnswers(key)
    }

    private static func leavesCell(_ key: Key) -> Bool {
        switch key.code {
        case .enter, .tab, .up, .down: true
        default: false
        }
    }

    /// Writes out a time in a table that was typed as seen from now.
    mutating func writeOutTime() {
        guard case .records(var sheet) = entry else { return }
        sheet.writeOutTime(tools.moments)
        entry = .records(sheet)
    }

    /// The columns of the text itself, beside its bar and its margin.
    static func textWidth(_ width: Int) -> Int { max(width - 5, 8) }

    private var isRecords: Bool { if case .records = entry { true } else { false } }

    // MARK: On

    private mutating func enter() -> [WalkEffect] {
        guard let question else { return [] }
        notice = nil
        if case .records(var sheet) = entry, sheet.enter() {
            entry = .records(sheet)
            return []
        }
        if question.kind == .list, case .text(var field) = entry, field.text.trimmed != "" {
            // An item ends here, and an empty one ends the list.
            if !field.buffer.line.allSatisfy(\.isWhitespace) {
                field.handle(Key(.enter, .alt), width: 80)
                entry = .text(field)
                return []
            }
        }
        return submit(question)
    }

    private mutating func submit(_ question: Question) -> [WalkEffect] {
        let text = question.kind == .list ? ListText.joined(entry.text) : entry.text
        if text.isEmpty { return leaveOpen(question) }
        if UnknownTalk.isMeant(text) {
            guard question.canBeUnknown else {
                // What is not known yet and needs no owner stays open.
                entry = Entry(question, answer: answer, unsaved: nil)
                isWarnedOfNothing = true
                let effects = leaveOpen(question)
                return effects + noteAsOpen(question)
            }
            startTalk(newTalk(.unknown, question))
            return []
        }
        if isTooLong(text, question) {
            notice = Notice(text: Self.tooLong, isProblem: true)
            return []
        }
        switch AnswerReading(text, for: question, moments: tools.moments) {
        case .unreadable(let reason):
            notice = Notice(text: reason, isProblem: true)
            return []
        case .answer(let kept, _):
            if asksFirst(question, text) { return [] }
            if question.id == "decision", let reading = decision(in: kept) {
                phase = .confirming(reading)
                return []
            }
            return goOn(kept, question)
        }
    }

    /// How many bytes all answers may have: a little less than a draft, which must be opened again.
    private static let mostBytes = (1 << 20) - (16 << 10)

    static let tooLong =
        "This is too long for a draft, which holds about a million letters. Shorten it, also with Ctrl+X; until then it is"
        + " kept beside the draft."

    /// Whether a draft with this answer would be too long to be opened again.
    func isTooLong(_ text: String, _ question: Question) -> Bool {
        let others = interview.answers.filter { $0.key != question.id }.values
        return others.reduce(text.utf8.count) { $0 + $1.utf8.count } > Self.mostBytes
    }

    /// Whether there is advice on this very answer that the person has not seen; it is shown now, once.
    private mutating func asksFirst(_ question: Question, _ text: String) -> Bool {
        guard coached != text, text != answer || coached != nil else { return false }
        quiet()
        return findings.contains { $0.severity == .error }
    }

    /// Says that an answer is not known yet, where the draft has no place for it.
    private mutating func noteAsOpen(_ question: Question) -> [WalkEffect] {
        noted.insert(question.id)
        notice = Notice(text: "Noted as open: '\(question.name)'. The list at the end leads back to it.")
        return [.leaveBehind(Trail(question.name, "", .open))]
    }

    private func decision(in text: String) -> DecisionReading? {
        guard let moments = tools.moments, let reading = DecisionReading(text, moments: moments),
            reading.fields(moments).keys.allSatisfy({ interview.framework.field($0) != nil })
        else { return nil }
        return reading
    }

    private mutating func leaveOpen(_ question: Question) -> [WalkEffect] {
        var effects: [WalkEffect] = []
        if question.isRequired, !isWarnedOfNothing {
            // A second Enter that came by mistake must not run past a question.
            isWarnedOfNothing = true
            notice = Notice(text: "Nothing is typed. Enter again leaves it open.")
            return []
        }
        if answer.isEmpty {
            left[question.id] = nil
        } else {
            effects = keep("", question)
        }
        if question.isRequired {
            notice = Notice(text: "'\(question.name)' is left open; the review lists it.")
        }
        interview.skip()
        return effects + moved()
    }

    /// Keeps the answer and opens what comes next.
    mutating func goOn(_ text: String, _ question: Question) -> [WalkEffect] {
        let isKept = text == answer && !failed.contains(question.id)
        if !isKept, !answer.isEmpty, trail[question.id] == nil { trail[question.id] = answer }
        let effects = isKept ? [] : keep(text, question)
        settle(question)
        interview.skip()
        return effects + leaveTrail(text, question) + moved()
    }

    /// The line that the answer leaves behind; none where it stands there already.
    mutating func leaveTrail(_ text: String, _ question: Question) -> [WalkEffect] {
        let before = trail.updateValue(text, forKey: question.id)
        guard before != text else { return [] }
        let summary = Self.summary(tools.printed(question, text), question)
        return [.leaveBehind(Trail(question.name, summary, before == nil ? .given : .changed))]
    }

    /// An answer in a few words: a table by its rows.
    private static func summary(_ text: String, _ question: Question) -> String {
        guard case .step(let step) = question, step.kind == .records,
            let rows = RecordTable.find(step.columns, in: text)?.table.rows
        else { return text }
        let first = rows.first?.cells.filter { !$0.isEmpty }.joined(separator: ", ") ?? ""
        return rows.count == 1 ? first : "\(rows.count) rows: \(first), …"
    }

    /// Opens the question that the walk has come to.
    mutating func moved() -> [WalkEffect] {
        if comesFromReview { interview.finish() }
        comesFromReview = false
        let kept = notice
        open()
        notice = notice ?? kept
        return []
    }

    // MARK: Back and past

    mutating func back() -> [WalkEffect] {
        let effects = putDown()
        comesFromReview = false
        interview.back()
        open()
        notice = nil
        return effects
    }

    private mutating func skip() -> [WalkEffect] {
        let effects = putDown()
        notice = nil
        interview.skip()
        return effects + moved()
    }

    // MARK: Help from outside

    private mutating func edit() -> [WalkEffect] {
        guard let question else { return [] }
        if case .choice = entry { return [] }
        return [.edit(text: entry.text, name: question.id.replacing(".", with: "-") + ".md")]
    }

    private mutating func acceptReplacement() -> [WalkEffect] {
        guard case .text(var field) = entry, coached == entry.text,
            let finding = findings.first(where: { $0.replacement != nil }), let text = finding.replacement
        else { return [] }
        if let range = finding.range {
            field.replace(range, with: text)
        } else {
            field.replaceAll(with: text)
        }
        entry = .text(field)
        coached = nil
        quiet()
        return []
    }
}

/// How a list is kept: one item a line, each behind a dash.
enum ListText {
    static func joined(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty && $0 != "-" }
            .map { $0.hasPrefix("- ") || $0.hasPrefix("* ") ? $0 : "- " + $0 }.joined(separator: "\n")
    }
}
