/// A few small questions in a row that together make one thing: a figure, or what is not known yet.
///
/// A value, so that every way of asking leads the same conversation.
public enum Talk: Hashable, Sendable {
    case figure(FigureTalk)
    case unknown(UnknownTalk)

    /// The question to ask; `nil` once all is said.
    public var prompt: TalkPrompt? {
        switch self {
        case .figure(let talk): talk.prompt
        case .unknown(let talk): talk.prompt
        }
    }

    /// What was said so far, as the page will print it; `nil` before there is anything.
    public var said: String? {
        switch self {
        case .figure(let talk): talk.said
        case .unknown(let talk): talk.said
        }
    }

    /// All that was typed so far, in case the conversation breaks off.
    public var typed: String {
        switch self {
        case .figure(let talk): talk.typed
        case .unknown(let talk): talk.typed
        }
    }

    /// Takes an answer; an empty one leaves the question out, where it can be left out.
    ///
    /// - Returns: what is wrong with the answer, or `nil` where it was taken.
    public mutating func answer(_ text: String) -> String? {
        switch self {
        case .figure(var talk):
            defer { self = .figure(talk) }
            return talk.answer(text)
        case .unknown(var talk):
            defer { self = .unknown(talk) }
            return talk.answer(text)
        }
    }

    /// Goes back to the question before; false at the first one.
    public mutating func back() -> Bool {
        switch self {
        case .figure(var talk):
            defer { self = .figure(talk) }
            return talk.back()
        case .unknown(var talk):
            defer { self = .unknown(talk) }
            return talk.back()
        }
    }
}

/// One question of a conversation.
public struct TalkPrompt: Hashable, Sendable {
    /// The question.
    public let question: String
    /// What an answer looks like.
    public let hint: String
    /// What may be chosen; empty where anything may be typed.
    public let choices: [String]
    /// Whether an empty answer leaves it out.
    public let isOptional: Bool
    /// What is in the field already, because it was typed before.
    public let known: String

    init(
        _ question: String, hint: String = "", choices: [String] = [], isOptional: Bool = true,
        known: String = ""
    ) {
        self.question = question
        self.hint = hint
        self.choices = choices
        self.isOptional = isOptional
        self.known = known
    }
}
