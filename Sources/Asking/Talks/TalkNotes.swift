/// Where a conversation belongs: the question in whose answer it is led, and what it is about.
public struct TalkPlace: Hashable, Sendable {
    /// What is asked out.
    public enum Kind: String, CaseIterable, Sendable {
        case figure, unknown
    }

    /// A field's key or a step's id.
    public let question: String
    /// What is asked out.
    public let kind: Kind

    /// Takes a question's id.
    public init(_ question: String, _ kind: Kind) {
        self.question = question
        self.kind = kind
    }

    /// The name under which a journal keeps the conversation, which is no question's.
    public var key: String { "talk:\(kind.rawValue):\(question)" }

    /// Reads a journal's name; `nil` for one that is a question's.
    public init?(key: String) {
        let parts = key.split(separator: ":", maxSplits: 2)
        guard parts.count == 3, parts[0] == "talk", let kind = Kind(rawValue: String(parts[1])) else {
            return nil
        }
        self.init(String(parts[2]), kind)
    }

    /// What it is called where something of it is not in the draft, behind what its question is called.
    public func named(_ question: String) -> String {
        question + (kind == .figure ? " (a number)" : " (what is not known)")
    }
}

/// What was said in a conversation that was left before its end, as a journal keeps it: a line for each part, and what
/// was being typed behind a `>`.
public struct TalkNotes: Hashable, Sendable {
    /// The parts that were answered, by name.
    let parts: [String: String]
    /// The part at hand, and what was typed for it.
    let at: String
    let typed: String

    init(parts: [String: String], at: String, typed: String) {
        self.parts = parts
        self.at = at
        self.typed = typed
    }

    /// The lines.
    func text(_ order: [String]) -> String {
        let lines = order.compactMap { name in parts[name].map { "\(name): \($0)" } } + ["> \(at): \(typed)"]
        return lines.joined(separator: "\n")
    }

    /// Reads the lines; what is none of them is left out.
    init(_ text: String) {
        var (parts, at, typed) = ([String: String](), "", "")
        for line in text.split(separator: "\n") {
            let isLast = line.hasPrefix("> ")
            let pair = line.dropFirst(isLast ? 2 : 0).split(
                separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let (name, said) = (String(pair[0]), String(pair[1]).trimmed)
            if isLast { (at, typed) = (name, said) } else { parts[name] = said }
        }
        self.init(parts: parts, at: at, typed: typed)
    }
}

extension Talk {
    /// What it is about.
    var kind: TalkPlace.Kind {
        switch self {
        case .figure: .figure
        case .unknown: .unknown
        }
    }

    /// What was said so far, to be taken up again; `nil` where nothing was.
    ///
    /// - Parameter typed: what is typed for the part at hand.
    func notes(typed: String) -> String? {
        let (parts, at) =
            switch self {
            case .figure(let talk): (talk.parts.said, talk.parts.at)
            case .unknown(let talk): (talk.parts.said, talk.parts.at)
            }
        guard !typed.isEmpty || parts.contains(where: { !$0.text.isEmpty }) else { return nil }
        let texts = Dictionary(parts.map { ($0.name, $0.text) }) { $1 }
        return TalkNotes(parts: texts, at: at, typed: typed).text(parts.map(\.name))
    }

    /// Takes up what was said before.
    ///
    /// - Returns: what was typed for the part at hand.
    mutating func resume(_ text: String) -> String {
        let notes = TalkNotes(text)
        switch self {
        case .figure(var talk):
            talk.resume(notes)
            self = .figure(talk)
        case .unknown(var talk):
            talk.resume(notes)
            self = .unknown(talk)
        }
        return notes.typed
    }

    /// All that was said, for a line that reminds of it.
    func reminder(typed: String) -> String {
        [self.typed, typed].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
