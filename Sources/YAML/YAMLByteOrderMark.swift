/// Byte order marks at the start of a scalar, of which the parser's string conversion drops one.
enum YAMLByteOrderMark {
    private static let mark: Unicode.Scalar = "\u{FEFF}"
    private static let spellings = ["\u{FEFF}", "\\uFEFF", "\\ufeff", "\\U0000FEFF", "\\U0000feff"].map {
        Array($0.utf8)
    }

    /// The text with as many marks at its start as the file has there.
    static func restored(_ text: String, style: YAMLScalar.Style, at offset: Int, in source: YAMLSource)
        -> String
    {
        var place = offset
        switch style {
        case .plain: break
        case .singleQuoted, .doubleQuoted: place += 1
        case .literal, .folded: return text
        }
        let known = style == .doubleQuoted ? spellings[...] : spellings.prefix(1)
        var count = 0
        while let spelling = known.first(where: { source.bytes[place...].starts(with: $0) }) {
            place += spelling.count
            count += 1
        }
        guard count > 0 else { return text }
        let rest = text.unicodeScalars.drop { $0 == mark }
        return String(String.UnicodeScalarView(repeatElement(mark, count: count) + rest))
    }
}
