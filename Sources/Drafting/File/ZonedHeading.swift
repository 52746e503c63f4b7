import Quantities

/// A heading that says in brackets in which zone its times are: `Timeline (UTC)`, `Timeline (times in UTC)`.
public struct ZonedHeading: Hashable, Sendable {
    /// The heading without the brackets.
    public let heading: String
    /// The zone as front matter holds it.
    public let zone: String

    /// `nil` where no brackets with a zone end the heading.
    public init?(_ text: String) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
        var words = text[text.index(after: open)...].dropLast().split(separator: " ").map(String.init)
        while let first = words.first?.lowercased(),
            ["all", "times", "time", "are", "in", "zone:"].contains(first)
        {
            words.removeFirst()
        }
        guard !words.isEmpty, let zone = try? Zone(words.joined(separator: " ")) else { return nil }
        self.zone = zone.identifier
        var heading = text[..<open]
        while heading.last == " " { heading.removeLast() }
        guard !heading.isEmpty else { return nil }
        self.heading = String(heading)
    }
}
