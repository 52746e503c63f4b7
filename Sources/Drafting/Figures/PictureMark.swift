/// The mark that holds a picture's place in a text until the format of the document is known.
///
/// It is made of characters for private use, which no keyboard types; a mark that names no picture is harmless.
public enum PictureMark {
    private static let opening: Character = "\u{E000}"
    private static let closing: Character = "\u{E001}"

    /// The mark for a name, which holds no character for private use itself.
    public static func text(for name: String) -> String { "\(opening)\(name)\(closing)" }

    /// A text without its marks.
    public static func removed(from text: String) -> String {
        names(in: text).reduce(text) { $0.replacingBytes(of: Self.text(for: $1), with: "") }
    }

    /// The names in the marks of a text, in order.
    public static func names(in text: String) -> [String] {
        guard text.holdsBytes(of: String(opening)) else { return [] }
        return text.split(separator: opening).dropFirst(text.first == opening ? 0 : 1).compactMap { part in
            part.firstIndex(of: closing).map { String(part[..<$0]) }
        }
    }
}
