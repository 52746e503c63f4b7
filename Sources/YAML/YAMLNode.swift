import SourceText

/// A value in a YAML file with its place.
///
/// Every scalar is the text that was typed: `NO`, `012`, `1.10` and dates stay as they are.
public struct YAMLNode: Hashable, Sendable {
    /// What a node holds.
    public enum Content: Hashable, Sendable {
        /// One text.
        case scalar(YAMLScalar)
        /// A list.
        case sequence([YAMLNode])
        /// Keys and their values, in the order of the file; no key occurs twice.
        case mapping([YAMLEntry])
    }

    /// What the node holds.
    public let content: Content
    /// Where it begins; for an empty value, the place just after its key.
    public let location: SourceLocation

    /// Makes a node.
    public init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// The text of a scalar that is not absent, otherwise `nil`.
    public var text: String? {
        guard case .scalar(let scalar) = content, !scalar.isAbsent else { return nil }
        return scalar.text
    }

    /// The items of a list, otherwise `nil`.
    public var items: [YAMLNode]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// The entries of a mapping, otherwise `nil`.
    public var entries: [YAMLEntry]? {
        guard case .mapping(let entries) = content else { return nil }
        return entries
    }

    /// Whether nothing was written: an empty value, `~` or `null` without quotes.
    public var isAbsent: Bool {
        guard case .scalar(let scalar) = content else { return false }
        return scalar.isAbsent
    }

    /// The value of a key in a mapping, or `nil` where there is none.
    public subscript(key: String) -> YAMLNode? {
        entries?.first { $0.key == key }?.value
    }
}
