import SourceText
import YAML

/// The front matter of a draft: its texts by dotted key, and the whole as it was typed.
public struct FrontMatter: Sendable {
    /// One text and its place.
    public struct Entry: Hashable, Sendable {
        /// The text without its quotes; empty where the key has no value.
        public let value: String
        /// Where the value begins in the file.
        public let location: SourceLocation
    }

    /// Every text by its dotted key, `decision.by` or `comments.reviewers.1`; an empty value is the empty text.
    public let entries: [String: Entry]
    /// The whole mapping.
    public let root: YAMLNode
    /// What was probably not meant, such as a value that ` #` cut short.
    public let warnings: [YAMLWarning]

    /// The text at a dotted key; `nil` where the key is missing or its value is empty.
    public subscript(key: String) -> String? {
        guard let value = entries[key]?.value, !value.isEmpty else { return nil }
        return value
    }

    init(_ result: YAMLReader.Result) {
        root = result.root
        warnings = result.warnings
        var entries: [String: Entry] = [:]
        Self.collect(result.root, "", &entries)
        self.entries = entries
    }

    private static func collect(_ node: YAMLNode, _ key: String, _ entries: inout [String: Entry]) {
        switch node.content {
        case .scalar: entries[key] = Entry(value: node.text ?? "", location: node.location)
        case .sequence(let items):
            for (index, item) in items.enumerated() { collect(item, "\(key).\(index + 1)", &entries) }
        case .mapping(let members):
            for member in members {
                collect(member.value, key.isEmpty ? member.key : "\(key).\(member.key)", &entries)
            }
        }
    }
}
