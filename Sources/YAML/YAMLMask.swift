/// A copy of a text in which nothing can make the parser's work explode.
///
/// The parser compares all keys of a mapping before we see its tree. A few anchors in one another can stand
/// for 10^9 nodes, and a `? ` key can hold a whole tree, again and again. So in the copy each `&name` is
/// `*name`, an alias of nothing, and each `?` where a token may begin is a character that begins none: the
/// first true anchor or `?` key is then an error at its own place, before anything is compared. Inside a text,
/// a comment or a block the change means nothing.
enum YAMLMask {
    /// The copy, of the same length, or `nil` where there is nothing to change.
    static func masked(_ source: YAMLSource) -> String? {
        var masked = source.bytes
        var isChanged = false
        for (index, byte) in source.bytes.enumerated() {
            if byte == UInt8(ascii: "&"), isNamePart(source[index + 1]) {
                masked[index] = UInt8(ascii: "*")
                isChanged = true
            } else if byte == UInt8(ascii: "?"), index == 0 || mayEndToken(source[index - 1]) {
                masked[index] = UInt8(ascii: "`")
                isChanged = true
            }
        }
        return isChanged ? String(decoding: masked, as: UTF8.self) : nil
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// A `?` right after a letter or digit, as after a question, belongs to the same text.
    private static func mayEndToken(_ byte: UInt8) -> Bool {
        byte < 0x80 && !isAlphanumeric(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
}
