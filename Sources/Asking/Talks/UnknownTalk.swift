import Drafting

/// "I don't know yet", asked out: what is not known, who finds out by when, and what it would change.
public struct UnknownTalk: Hashable, Sendable {
    private enum Part: Int, CaseIterable {
        case what, who, when, changes
    }

    private let subject: String
    private let moments: MomentReader?
    private var texts: [Part: String] = [:]
    private var position = 0

    /// - Parameter subject: the question that has no answer yet; it stands where nothing else is typed.
    public init(subject: String, moments: MomentReader?) {
        self.subject = subject
        self.moments = moments
    }

    /// Whether an answer says no more than that the answer is not known.
    public static func isMeant(_ answer: String) -> Bool {
        let letters = answer.lowercased().filter { $0.isLetter || $0 == " " }
        let words = letters.split(separator: " ").joined(separator: " ")
        return [
            "i dont know", "i dont know yet", "dont know", "dont know yet", "do not know", "i do not know",
            "i do not know yet", "not known", "not known yet", "unknown", "no idea", "no idea yet", "tbd",
            "to be determined", "dunno", "i dunno", "dunno yet", "no clue", "no clue yet", "not sure",
            "not sure yet",
            "im not sure", "im not sure yet", "i am not sure", "i am not sure yet", "tba", "tbc",
            "to be announced",
            "to be confirmed",
        ].contains(words)
    }

    /// The question to ask; `nil` once all is said.
    public var prompt: TalkPrompt? {
        guard let part = Part(rawValue: position) else { return nil }
        let known = texts[part] ?? ""
        switch part {
        case .what:
            return TalkPrompt(
                "What exactly is not known yet?", hint: "Enter takes the question itself: \(subject)",
                known: known)
        case .who: return TalkPrompt("Who finds out?", hint: "a name", known: known)
        case .when: return TalkPrompt("By when?", hint: "Friday 17:00, in 48 hours, 4 December", known: known)
        case .changes: return TalkPrompt("What would it change?", hint: "the size of the check", known: known)
        }
    }

    /// The sentence that the page will print.
    public var said: String? {
        guard position > 0, let unknown = Unknown(paragraph: paragraph) else { return nil }
        return unknown.sentence.replacing("**", with: "")
    }

    /// What was typed so far.
    var typed: String {
        Part.allCases.compactMap { texts[$0] }.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// The parts that were answered, in their order, and the one at hand.
    var parts: (said: [(name: String, text: String)], at: String) {
        let said = Part.allCases.compactMap { part in texts[part].map { (name: "\(part)", text: $0) } }
        return (said, Part(rawValue: position).map { "\($0)" } ?? "")
    }

    /// Takes up what was said before.
    mutating func resume(_ notes: TalkNotes) {
        for part in Part.allCases { texts[part] = notes.parts["\(part)"] }
        position = Part.allCases.first { "\($0)" == notes.at }?.rawValue ?? texts.count
    }

    /// The paragraph as the draft keeps it: `unknown: WHAT; WHO by WHEN; CHANGES WHAT`.
    public var paragraph: String {
        var pieces = [part(.what) ?? Self.ended(subject)]
        let finder = [part(.who), part(.when).map { "by \($0)" }].compactMap { $0 }.joined(separator: " ")
        if part(.who) != nil || part(.when) != nil || part(.changes) != nil {
            pieces.append(part(.who) == nil && part(.when) != nil ? "somebody \(finder)" : finder)
        }
        if let changes = part(.changes) { pieces.append("changes \(changes)") }
        return "unknown: " + pieces.joined(separator: "; ")
    }

    mutating func answer(_ text: String) -> String? {
        guard let part = Part(rawValue: position) else { return nil }
        var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if part == .when, !text.isEmpty, let moments {
            switch Result(catching: { try moments.read(text) }) {
            case .success(let moment): text = moment.said
            case .failure(let error): return "\(error)"
            }
        }
        texts[part] = text.replacing(";", with: ",")
        position += 1
        return nil
    }

    mutating func back() -> Bool {
        guard position > 0 else { return false }
        position -= 1
        return true
    }

    private func part(_ part: Part) -> String? {
        guard let text = texts[part], !text.isEmpty else { return nil }
        return text
    }

    private static func ended(_ text: String) -> String {
        text.hasSuffix("?") ? String(text.dropLast()) : text
    }
}
