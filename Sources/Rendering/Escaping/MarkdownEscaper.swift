import Markdown

/// Writes a value into Markdown so that it stays the value, whatever it holds.
///
/// A character is escaped only where it could open or close markup at its place, because people read the
/// Markdown as it is. What stands before and after the value in the template is not known, so that the first
/// and the last character are treated as if the worst stood there.
public enum MarkdownEscaper {
    /// For a stretch of text: in a paragraph, heading, item, quote, link text or table cell.
    ///
    /// The value comes onto one line, without white space at its ends and without control characters.
    public static func inline(_ value: String) -> String {
        InlineEscaping(OneLine.text(value)).escaped()
    }

    /// For code in a line; the backticks come with it.
    ///
    /// - Parameter inTable: Whether it stands in a table, where a pipe ends the cell even in code.
    public static func codeSpan(_ value: String, inTable: Bool = false) -> String {
        let scalars = OneLine.text(value)
        var longest = 0
        var run = 0
        var code = String.UnicodeScalarView()
        for scalar in scalars {
            run = scalar == "`" ? run + 1 : 0
            longest = max(longest, run)
            if inTable, scalar == "|" { code.append("\\") }
            code.append(scalar)
        }
        let ticks = String(repeating: "`", count: longest + 1)
        let pad = scalars.isEmpty || scalars.first == "`" || scalars.last == "`" ? " " : ""
        return ticks + pad + String(code) + pad + ticks
    }

    /// For a block of code; the fences come with it, and it ends with a line feed.
    ///
    /// - Parameter info: What the code is written in, such as `yaml`; one word.
    public static func fence(_ value: String, info: String = "") -> String {
        CodeFence.fenced(value, info: info)
    }

    /// For the place of an address in a link, with its angle brackets; `<>` where its scheme is not allowed.
    ///
    /// Everything that RFC 3986 does not name, and brackets, are percent-encoded.
    public static func link(url: String, dialect: Dialect = .candor) -> String {
        guard dialect.allows(url: url) else { return "<>" }
        let bytes = Array(url.utf8.drop { $0 <= 0x20 })
        var result = "<"
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "%"):
                let isEncoded = bytes[(index + 1)...].prefix(2).count { isHexDigit($0) } == 2
                result += isEncoded ? "%" : "%25"
            case UInt8(ascii: "&"): result += "&amp;"
            default:
                if isPlain(byte) {
                    result.unicodeScalars.append(Unicode.Scalar(byte))
                } else {
                    let digits = String(byte, radix: 16, uppercase: true)
                    result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
                }
            }
        }
        return result + ">"
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x46 ~= byte & 0xDF
    }

    /// Unreserved and reserved in RFC 3986, less what could end the link.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: plainMarks.contains(byte)
        }
    }

    private static let plainMarks = Set("-._~:/?#@!$'*+,;=".utf8)
}
