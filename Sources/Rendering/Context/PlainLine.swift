/// A text on one line, its words one space apart.
enum PlainLine {
    static func of(_ text: String) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(text.utf8.count)
        var isApart = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                isApart = !line.isEmpty
                continue
            }
            if isApart { line.append(UInt8(ascii: " ")) }
            isApart = false
            if scalar.isASCII {
                line.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                line += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Unicode's white space, without the slow look-up for the characters that nearly all texts are made of.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
    }
}
