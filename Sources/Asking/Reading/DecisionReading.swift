import Quantities
import SourceText

/// What can be read out of a decision as people write it: who decides, by when, and what happens otherwise.
///
///     Ana Ruiz to approve the launch by 4 December 17:00 London, otherwise it goes ahead without summaries.
///
/// Nothing is taken unseen: the walk shows the parts and asks for a yes.
public struct DecisionReading: Hashable, Sendable {
    /// The decision itself, from its verb on: `Approve the launch.`
    public private(set) var option: String
    /// Who decides.
    public private(set) var from: String?
    /// By when.
    public private(set) var by: Moment?
    /// What happens if nobody decides.
    public private(set) var otherwise: String?
    /// Until when it can be undone.
    public private(set) var reversible: String?

    /// Reads an answer; `nil` where it holds none of the parts.
    public init?(_ text: String, moments: MomentReader) {
        option = ""
        var kept: [String] = []
        for sentence in Self.sentences(of: text) {
            if !takeLabelled(sentence, moments) { kept.append(takeMain(sentence, moments)) }
        }
        kept.removeAll(where: \.isEmpty)
        guard from != nil || by != nil || otherwise != nil, !kept.isEmpty else { return nil }
        option = kept.joined(separator: " ")
    }

    /// The parts by the field of the front matter that holds them.
    public func fields(_ moments: MomentReader) -> [String: String] {
        var fields: [String: String] = [:]
        fields["decision.from"] = from
        fields["decision.by"] = by.map(moments.written)
        fields["decision.default"] = otherwise
        fields["decision.reversible"] = reversible
        return fields
    }

    // MARK: Sentences

    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            current += (current.isEmpty ? "" : " ") + word
            let isInitial = word.count <= 2 || ["a.m.", "p.m."].contains(word.lowercased())
            if word.hasSuffix("."), !isInitial {
                sentences.append(current)
                current = ""
            }
        }
        return current.isEmpty ? sentences : sentences + [current]
    }

    /// `If no decision: …`, `Decided by …`, `Reversible: …`.
    private mutating func takeLabelled(_ sentence: String, _ moments: MomentReader) -> Bool {
        let body = Self.withoutStop(sentence)
        if let rest = Self.after(Self.defaults, in: body) {
            otherwise = rest
            return true
        }
        if let rest = Self.after(["reversible:", "reversible", "can be undone"], in: body) {
            reversible = rest
            return true
        }
        if let rest = Self.after(["decided by", "decider:", "who decides:", "decision by"], in: body) {
            let (head, moment) = Self.takeMoment(rest, moments)
            by = moment ?? by
            from = Self.trimmed(head)
            return true
        }
        return false
    }

    private static let defaults = [
        "if no decision is taken,", "if no decision is made,", "if no decision:", "if no decision,",
        "if nobody decides,", "if nobody decides:", "if no one decides,", "if not,", "otherwise,",
        "otherwise:", "otherwise", "or else", "default:", "without a decision,",
    ]

    /// The sentence that asks; what is left of it without the parts.
    private mutating func takeMain(_ sentence: String, _ moments: MomentReader) -> String {
        var rest = Self.withoutStop(sentence)
        if let (head, tail) = Self.splitDefault(rest) {
            otherwise = otherwise ?? tail
            rest = head
        }
        let (head, moment) = Self.takeMoment(rest, moments)
        if let moment {
            by = by ?? moment
            rest = head
        }
        if from == nil, let (person, action) = Self.person(in: rest) {
            from = person
            rest = action
        }
        rest = Self.trimmed(rest)
        return rest.isEmpty ? "" : rest.withCapital + "."
    }

    private static func splitDefault(_ text: String) -> (String, String)? {
        let lower = text.lowercased()
        for mark in ["; ", ", ", " - ", " – ", " — ", " "] {
            for label in defaults where mark != " " || label == "otherwise" || label == "or else" {
                guard let range = lower.firstRange(of: mark + label + " ") else { continue }
                // Lowering keeps the length of what is typed in English; anything else is left as it is.
                guard lower.count == text.count else { return nil }
                let start = lower.distance(from: lower.startIndex, to: range.lowerBound)
                let end = lower.distance(from: lower.startIndex, to: range.upperBound)
                let tail = trimmed(String(text.dropFirst(end)))
                guard !tail.isEmpty else { continue }
                return (String(text.prefix(start)), tail)
            }
        }
        return nil
    }

    /// Takes ` by WHEN` out, with as many words behind it as make a moment, and ` in 48 hours` or ` within 2 days` from the
    /// end.
    ///
    /// "until WHEN" is how long something is to last, and so a part of what is asked.
    private static func takeMoment(_ text: String, _ moments: MomentReader) -> (String, Moment?) {
        let words = text.split(separator: " ").map(String.init)
        if let mark = words.lastIndex(where: { ["in", "within"].contains($0.lowercased()) }), mark > 0,
            let moment = try? moments.read((["in"] + words[(mark + 1)...]).joined(separator: " "))
        {
            return (words[..<mark].joined(separator: " "), moment)
        }
        let marks = words.indices.filter { ["by", "before"].contains(words[$0].lowercased()) }
        for mark in marks.reversed() {
            for length in stride(from: min(9, words.count - mark - 1), to: 0, by: -1) {
                let end = mark + 1 + length
                let candidate = words[(mark + 1)..<end].joined(separator: " ")
                guard let moment = try? moments.read(candidate) else { continue }
                var head = words[..<mark].joined(separator: " ")
                while head.hasSuffix(",") { head.removeLast() }
                let tail = words[end...].joined(separator: " ")
                return (tail.isEmpty ? head : head + " " + tail, moment)
            }
        }
        return (text, nil)
    }

    // MARK: The person

    /// `Ana Ruiz, Director of Engineering, to approve …`.
    private static func person(in text: String) -> (String, String)? {
        var text = text
        for opening in ["We need ", "I need ", "We ask ", "I ask ", "Ask ", "We want ", "I want "]
        where text.hasPrefix(opening) {
            text = String(text.dropFirst(opening.count))
        }
        for verb in [" to ", " should ", " must ", " decides to ", " decides whether to "] {
            guard let range = text.firstRange(of: verb) else { continue }
            let name = trimmed(String(text[..<range.lowerBound]))
            let action = String(text[range.upperBound...])
            guard isPerson(name), action.first?.isLowercase == true else { continue }
            return (name, action)
        }
        return nil
    }

    /// One to four words in capitals, and perhaps a role behind a comma or in brackets.
    private static func isPerson(_ text: String) -> Bool {
        let name = text.prefix { $0 != "," && $0 != "(" }
        let words = name.split(separator: " ")
        guard (1...4).contains(words.count), text.count <= 80,
            words.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy(isNamePart) })
        else { return false }
        return !notNames.contains(words[0].lowercased())
    }

    private static func isNamePart(_ character: Character) -> Bool {
        character.isLetter || "-'’.".contains(character)
    }

    private static let notNames: Set<String> = [
        "we", "i", "you", "they", "he", "she", "it", "this", "that", "the", "a", "an", "somebody", "someone",
        "nobody", "everyone", "everybody", "please", "agree", "decide", "decision", "commit", "choose",
        "continue", "plan", "propose", "ask", "move", "return", "refuse", "switch", "go", "allow",
        "permission",
        "need", "try", "start", "want", "in", "approve", "approval", "fund", "accept", "pause", "delay",
        "stop",
        "whether", "how", "when", "where", "what", "who", "request", "proposal", "if", "to", "no", "yes",
        "leadership", "management", "engineering", "product", "legal", "budget", "time", "add", "keep",
    ]

    // MARK: Text

    private static func after(_ labels: [String], in text: String) -> String? {
        let lower = text.lowercased()
        guard lower.count == text.count,
            let label = labels.first(where: { lower.hasPrefix($0 + " ") })
        else { return nil }
        let rest = trimmed(String(text.dropFirst(label.count)))
        return rest.isEmpty ? nil : rest
    }

    private static func withoutStop(_ text: String) -> String {
        var text = trimmed(text)
        while text.hasSuffix(".") || text.hasSuffix(";") { text.removeLast() }
        return text
    }

    private static func trimmed(_ text: String) -> String {
        var text = text.trimmed[...]
        while let last = text.last, last == "," || last == ";" || last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
