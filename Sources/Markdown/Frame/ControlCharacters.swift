/// Line endings made one, and control characters taken out.
enum ControlCharacters {
    /// The text with LF line endings, form feeds as spaces, and no other control character but the tab.
    ///
    /// A text that has none of these comes back as it is.
    static func folded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 })
        else {
            return text
        }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar.value {
            case 0x09: result.append(scalar)
            case 0x0A: if previous != "\r" { result.append("\n") }
            case 0x0D: result.append("\n")
            case 0x0B, 0x0C, 0x85: result.append(" ")
            case 0x00..<0x20, 0x7F..<0xA0: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
