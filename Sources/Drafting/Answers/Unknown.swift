import SourceText

/// An answer that is "not known yet": what is missing, who finds out by when, and what it changes.
///
/// Written as its own paragraph: `unknown: WHAT; WHO by WHEN; CHANGES WHAT`. Only the first part is needed.
public struct Unknown: Hashable, Sendable {
    /// What is missing, on one line; empty where nothing follows `unknown:`.
    public let what: String
    /// Who finds out; `nil` where nobody is named.
    public let who: String?
    /// By when, as it was typed and not read as a date; `nil` without a ` by `.
    public let when: String?
    /// What the answer would change, without the word "changes"; `nil` where it is not said.
    public let changes: String?

    /// Reads a paragraph; `nil` where it does not begin with `unknown:`.
    public init?(paragraph: String) {
        let opening = "unknown:"
        guard paragraph.lowercased().hasPrefix(opening) else { return nil }
        let parts = paragraph.dropFirst(opening.count).split(separator: ";", maxSplits: 2)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        what = parts.first ?? ""
        let finder = parts.count > 1 ? parts[1] : ""
        if let range = finder.firstRange(of: " by ") {
            who = Self.present(finder[..<range.lowerBound])
            when = Self.present(finder[range.upperBound...])
        } else {
            who = Self.present(finder[...])
            when = nil
        }
        let change = parts.count > 2 ? parts[2] : ""
        changes = Self.present(change.lowercased().hasPrefix("changes ") ? change.dropFirst(8) : change[...])
    }

    /// The sentence a reader sees in place of the paragraph, as Markdown.
    public var sentence: String {
        var result = "**Not known yet:** \(Self.ended(what))"
        switch (who, when) {
        case (let who?, let when?): result += " \(who.withCapital) will say by \(Self.ended(when))"
        case (let who?, nil): result += " \(who.withCapital) will say."
        default: break
        }
        if let changes { result += " It changes \(Self.ended(changes))" }
        return result
    }

    private static func ended(_ text: String) -> String {
        text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
    }

    private static func present(_ text: Substring) -> String? {
        text.isEmpty ? nil : String(text)
    }
}
