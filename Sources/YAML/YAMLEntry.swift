import SourceText

/// One key of a YAML mapping and its value.
public struct YAMLEntry: Hashable, Sendable {
    /// The key as typed, without its quotes.
    public let key: String
    /// Where the key begins.
    public let keyLocation: SourceLocation
    /// What stands after the colon.
    public let value: YAMLNode

    /// Makes an entry.
    public init(key: String, keyLocation: SourceLocation, value: YAMLNode) {
        self.key = key
        self.keyLocation = keyLocation
        self.value = value
    }
}
