import SourceText

/// A tag in front of a value: only the core ones are let through, and none changes the text.
struct YAMLTag {
    let name: String

    private static let core = ["!!str", "!!int", "!!float", "!!bool", "!!null", "!!seq", "!!map"]

    /// The tag at an offset, or `nil` where none stands there.
    init?(at offset: Int, in source: YAMLSource) throws(SourceError) {
        guard source[offset] == UInt8(ascii: "!") else { return nil }
        name = source.word(at: offset)
        guard Self.core.contains(name) else { throw source.error(at: offset, Self.refusal(of: name)) }
    }

    /// Says that a tag is not read here.
    static func refusal(of name: String) -> String {
        "'\(name)' at the start of a value is a YAML tag, which is not read here; put the value in quotes"
    }

    /// `!!str null` is the text `null`, as if it stood in quotes.
    func style(_ style: YAMLScalar.Style) -> YAMLScalar.Style {
        name == "!!str" && style == .plain ? .singleQuoted : style
    }
}
