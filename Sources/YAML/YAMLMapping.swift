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
    private let values: [String: YAMLNode]

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
        let known = Key.allCases.map(\.rawValue)
        var values: [String: YAMLNode] = [:]
        for entry in entries {
            guard known.contains(entry.key) else {
                throw Self.unknown(entry, known: known, path: path)
            }
            values[entry.key] = entry.value
        }
        self.path = path
        location = node.location
        self.values = values
    }

    /// The value of a key as it stands, or `nil` where nothing is written.
    public func node(_ key: Key) -> YAMLNode? {
        guard let node = values[key.rawValue], !node.isAbsent else { return nil }
        return node
    }

    /// The value of a key that must be there.
    ///
    /// - Throws: `SourceError` at the mapping where the key is missing or empty.
    public func requiredNode(_ key: Key) throws(SourceError) -> YAMLNode {
        if let node = node(key) { return node }
        if let empty = values[key.rawValue] {
            throw SourceError(
                path: path, location: empty.location,
                message: "'\(key.rawValue)' is empty; write a value after it")
        }
        throw SourceError(
            path: path, location: location, message: "the key '\(key.rawValue)' is missing; add it")
    }

    /// An error at the value of a key, or at the mapping where the key is not written.
    public func error(_ key: Key, _ message: String) -> SourceError {
        SourceError(path: path, location: values[key.rawValue]?.location ?? location, message: message)
    }

    /// Says what a key takes and what it got.
    func mismatch(_ key: Key, takes wanted: String, got node: YAMLNode, cure: String) -> SourceError {
        SourceError(
            path: path, location: node.location,
            message: "'\(key.rawValue)' takes \(wanted), not \(YAMLKind(of: node)); \(cure)")
    }

    private static func unknown(_ entry: YAMLEntry, known: [String], path: String) -> SourceError {
        let suggestion = Spelling.suggestion(for: entry.key, in: known)
        let cure = suggestion.isEmpty ? "; the keys here are \(known.joined(separator: ", "))" : suggestion
        return SourceError(
            path: path, location: entry.keyLocation, message: "unknown key '\(entry.key)'\(cure)")
    }
}

extension YAMLMapping: Sendable {}
