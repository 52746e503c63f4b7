import SourceText

/// One text in a YAML file, and how it was written.
public struct YAMLScalar: Hashable, Sendable {
    /// How a text was written.
    public enum Style: Hashable, Sendable {
        /// Without quotes.
        case plain
        /// In `'…'`.
        case singleQuoted
        /// In `"…"`.
        case doubleQuoted
        /// As a block after `|`.
        case literal
        /// As a block after `>`.
        case folded
    }

    /// The text, without quotes and with escapes resolved.
    public let text: String
    /// How it was written.
    public let style: Style
    /// The stretch of the file that holds it, quotes included; `nil` for blocks and for tagged values.
    public let range: SourceRange?

    /// Makes a scalar.
    public init(text: String, style: Style, range: SourceRange? = nil) {
        self.text = text
        self.style = style
        self.range = range
    }

    /// Whether nothing was written: an empty value, `~` or `null` without quotes.
    public var isAbsent: Bool {
        style == .plain && ["", "~", "null", "Null", "NULL"].contains(text)
    }
}
