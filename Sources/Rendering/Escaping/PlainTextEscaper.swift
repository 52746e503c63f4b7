/// Writes a value into plain text: a mail, a terminal, a file that is not marked up.
public enum PlainTextEscaper {
    /// The value with LF line endings and without control characters; tabs and line ends stay.
    public static func text(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in value.unicodeScalars {
            defer { previous = scalar }
            switch scalar.value {
            case 0x09: result.append(scalar)
            case 0x0A: if previous != "\r" { result.append("\n") }
            case 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
            case 0x0B, 0x0C: result.append(" ")
            case 0x00..<0x20, 0x7F..<0xA0: break
            // Marks that turn the direction of what follows can make one text read as another.
            case 0x202A...0x202E, 0x2066...0x2069: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
