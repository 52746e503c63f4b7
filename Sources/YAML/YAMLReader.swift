import SourceText

/// Reads the part of YAML that people write by hand, and refuses the rest with a place and a cure.
///
/// Refused are anchors, aliases, merge keys, tags other than the core ones, keys that are no text, a key
/// that occurs twice, directives, and a second document: each is either a mistake or a way to make a small
/// file fill the memory.
public enum YAMLReader {
    /// What the outermost value may be.
    public enum Root: Hashable, Sendable {
        /// A mapping; an empty text counts as one without keys.
        case mapping
        /// Anything; an empty text is an absent scalar.
        case any
    }

    /// A text that was read.
    public struct Result: Hashable, Sendable {
        /// The outermost value.
        public let root: YAMLNode
        /// What was probably not meant, in the order of the file.
        public let warnings: [YAMLWarning]
    }

    /// The largest text, in UTF-8 bytes: 1 MiB.
    public static let sizeLimit = 1 << 20
    /// How many lists and mappings may lie in one another: 16.
    public static let depthLimit = 16
    /// How many keys and values a text may hold: 20,000.
    public static let nodeLimit = 20_000

    /// Reads a text whose outermost value is a mapping.
    ///
    /// - Parameters:
    ///   - text: the YAML, without a byte order mark.
    ///   - path: the file as the person named it, for messages.
    ///   - firstLine: the line of the file in which the text begins, from 1.
    /// - Throws: `SourceError` at the place of the first mistake.
    public static func read(
        _ text: String, path: String, firstLine: Int = 1
    ) throws(SourceError) -> YAMLNode {
        try result(of: text, path: path, firstLine: firstLine).root
    }

    /// Reads a text, and says also what was probably not meant.
    ///
    /// - Parameters:
    ///   - text: the YAML, without a byte order mark.
    ///   - path: the file as the person named it, for messages.
    ///   - firstLine: the line of the file in which the text begins, from 1.
    ///   - root: what the outermost value may be.
    /// - Throws: `SourceError` at the place of the first mistake.
    public static func result(
        of text: String, path: String, firstLine: Int = 1, root: Root = .mapping
    ) throws(SourceError) -> Result {
        let source = YAMLSource(text, path: path, firstLine: firstLine)
        try YAMLPrecheck(source: source).run()
        let result = try YAMLComposer(source: source).compose()
        guard root == .mapping, result.root.entries == nil else { return result }
        if case .scalar(let scalar) = result.root.content, scalar.text.isEmpty, scalar.style == .plain {
            return Result(root: YAMLNode(.mapping([]), at: result.root.location), warnings: result.warnings)
        }
        throw SourceError(
            path: path, location: result.root.location,
            message: "\(YAMLKind(of: result.root)) instead of keys; write 'key: value', one key a line")
    }
}
