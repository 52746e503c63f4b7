import SourceText

/// Reads the keys of one YAML mapping, each with the errors that a person can act on.
///
/// The keys are an enumeration, so that none can be misspelt in code, and a key of the file that is not
/// among them is refused at once:
///
/// ```swift
/// enum Key: String, CaseIterable { case id, prompt, choices, required }
/// let step = try YAMLMapping<Key>(node, path: path)
/// let id = try step.requiredText(.id)
/// let isRequired = try step.optionalFlag(.required) ?? false
/// ```
///
/// A value that is written but absent (`prompt:`, `~`, `null`) counts as not written.
public struct YAMLMapping<Key> where Key: RawRepresentable & CaseIterable, Key.RawValue == String {
    /// The file as the person named it.
    public let path: String
    /// Where the mapping begins.
    public let location: SourceLocation
    private let entries: [YAMLEntry]

    /// Takes a mapping.
    ///
    /// - Throws: `SourceError` for a node that is no mapping and for a key that `Key` does not have:
    ///   `path:3:10: error: unknown key 'promt'; did you mean 'prompt'?`
    public init(_ node: YAMLNode, path: String) throws(SourceError) {
        guard let entries = node.entries else {
            throw SourceError(
                path: path, location: node.location,
                message: "\(YAMLKind(of: node)) instead of keys; write 'key: value', one key a line")
        }
        for entry in entries where Key(rawValue: entry.key) == nil { throw Self.unknown(entry, path: path) }
        self.path = path
        location = node.location
        self.entries = entries
    }

    /// The value of a key as it stands, or `nil` where nothing is written.
    public func node(_ key: Key) -> YAMLNode? {
        guard let node = value(of: key), !node.isAbsent else { return nil }
        return node
    }

    /// The value of a key that must be there.
    ///
    /// - Throws: `SourceError` at the mapping where the key is missing or empty.
    public func requiredNode(_ key: Key) throws(SourceError) -> YAMLNode {
        if let node = node(key) { return node }
        if let empty = value(of: key) {
            throw SourceError(
                path: path, location: empty.location,
                message: "'\(key.rawValue)' is empty; write a value after it")
        }
        throw SourceError(
            path: path, location: location, message: "the key '\(key.rawValue)' is missing; add it")
    }

    /// An error at the value of a key, or at the mapping where the key is not written.
    public func error(_ key: Key, _ message: String) -> SourceError {
        SourceError(path: path, location: value(of: key)?.location ?? location, message: message)
    }

    /// Says what a key takes and what it got.
    func mismatch(_ key: Key, takes wanted: String, got node: YAMLNode, cure: String) -> SourceError {
        SourceError(
            path: path, location: node.location,
            message: "'\(key.rawValue)' takes \(wanted), not \(YAMLKind(of: node)); \(cure)")
    }

    /// No key occurs twice, and no mapping has many.
    private func value(of key: Key) -> YAMLNode? {
        let name = key.rawValue
        return entries.first { $0.key == name }?.value
    }

    private static func unknown(_ entry: YAMLEntry, path: String) -> SourceError {
        let known = Key.allCases.map { $0.rawValue }
        let suggestion = Spelling.suggestion(for: entry.key, in: known)
        let cure = suggestion.isEmpty ? "; the keys here are \(known.joined(separator: ", "))" : suggestion
        return SourceError(
            path: path, location: entry.keyLocation, message: "unknown key '\(entry.key)'\(cure)")
    }
}

extension YAMLMapping: Sendable {}
