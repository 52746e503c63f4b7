/// A person as the front matter names one: `Ana Ruiz, Director of Engineering` or `Ana Ruiz (Director of Engineering)`.
public struct Person: Hashable, Sendable {
    /// What stands before the comma or the bracket, without blanks at its ends.
    public let name: String
    /// What stands after the comma or in the brackets; `nil` where there is none.
    public let role: String?

    /// Reads any text; one with neither comma nor brackets is a name as a whole.
    public init(_ text: String) {
        if let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
            name = Self.trimmed(text[..<open])
            role = Self.present(text[text.index(after: open)..<close])
        } else if let comma = text.firstIndex(of: ",") {
            name = Self.trimmed(text[..<comma])
            role = Self.present(text[text.index(after: comma)...])
        } else {
            name = Self.trimmed(text[...])
            role = nil
        }
    }

    /// The forms of the name that would give the person away: the whole, with and without what stands in its middle, and
    /// each part of three letters or more.
    var givenAwayBy: [String] {
        let parts = name.split(separator: " ").map(String.init).filter { part in
            part.count >= 3 && part.first?.isUppercase == true
                && part.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }
        }
        let words = name.split(separator: " ")
        let short = words.count > 2 ? ["\(words[0]) \(words[words.count - 1])"] : []
        return [name] + short + parts.filter { $0 != name }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private static func present(_ text: Substring) -> String? {
        let text = trimmed(text)
        return text.isEmpty ? nil : text
    }
}
