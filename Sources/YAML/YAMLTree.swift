import SourceText

/// A node and all below it as one text, which is read back many times faster than YAML.
///
/// The files in the program are written like this when it is built. A number ends in `,`; a text stands after the number
/// of its bytes; `[` and `{` stand before the number of items; each node has its place in the file of YAML.
public enum YAMLTree {
    /// The text for a node.
    public static func written(_ node: YAMLNode) -> String {
        switch node.content {
        case .scalar(let scalar):
            let range = scalar.range.map { "r" + written($0.start) + written($0.end) } ?? "-"
            return letter(of: scalar.style) + written(node.location) + range + written(scalar.text)
        case .sequence(let items):
            return "[" + written(node.location) + "\(items.count)," + items.map(written).joined()
        case .mapping(let entries):
            let parts = entries.map { written($0.key) + written($0.keyLocation) + written($0.value) }
            return "{" + written(node.location) + "\(entries.count)," + parts.joined()
        }
    }

    /// The node that a text was written for; `nil` for any other text.
    public static func node(from text: String) -> YAMLNode? {
        var text = text
        return text.withUTF8 { bytes in
            var reading = YAMLTreeReading(bytes: bytes)
            guard let node = reading.node(depth: 0), reading.isAtEnd else { return nil }
            return node
        }
    }

    static func style(of letter: UInt8) -> YAMLScalar.Style? {
        switch letter {
        case UInt8(ascii: "p"): .plain
        case UInt8(ascii: "s"): .singleQuoted
        case UInt8(ascii: "d"): .doubleQuoted
        case UInt8(ascii: "l"): .literal
        case UInt8(ascii: "f"): .folded
        default: nil
        }
    }

    private static func letter(of style: YAMLScalar.Style) -> String {
        switch style {
        case .plain: "p"
        case .singleQuoted: "s"
        case .doubleQuoted: "d"
        case .literal: "l"
        case .folded: "f"
        }
    }

    private static func written(_ text: String) -> String { "\(text.utf8.count)," + text }

    private static func written(_ location: SourceLocation) -> String {
        "\(location.line),\(location.column),"
    }
}
