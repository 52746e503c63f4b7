/// A value that a template can name.
public enum TemplateValue: Hashable, Sendable {
    /// Nothing was said; a section over it is skipped.
    case absent
    /// Plain text, escaped for the place where it is written: `{{name}}`.
    case text(String)
    /// Ready-made Markdown or HTML that cannot change the frame: `{{{name}}}`.
    case block(String)
    case flag(Bool)
    case object([String: TemplateValue])
    case list([TemplateValue])

    /// Text, or nothing where the text is empty.
    public static func text(orAbsent text: String?) -> TemplateValue {
        guard let text, !text.isEmpty else { return .absent }
        return .text(text)
    }

    /// Adds a value under a path of keys joined by dots: `decision.by`.
    mutating func set(_ value: TemplateValue, at path: String) {
        let keys = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard let first = keys.first else { return }
        var members: [String: TemplateValue] = [:]
        if case .object(let existing) = self { members = existing }
        if keys.count == 1 {
            members[first] = value
        } else {
            var child = members[first] ?? .object([:])
            child.set(value, at: keys[1])
            members[first] = child
        }
        self = .object(members)
    }
}
