/// Writes a value into HTML so that it stays text.
public enum HTMLEscaper {
    /// For the text between tags; also for the text of an SVG.
    ///
    /// Control characters other than tab and line endings are removed, since XML refuses them.
    public static func text(_ value: String) -> String { escaped(value, withQuotes: false) }

    /// For an attribute's value between double quotes; not for `on…`, `style` or an address.
    public static func attribute(_ value: String) -> String { escaped(value, withQuotes: true) }

    private static func escaped(_ value: String, withQuotes: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"" where withQuotes: result.append(contentsOf: "&quot;".unicodeScalars)
            case "'" where withQuotes: result.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n", "\r": result.append(scalar)
            default: if !isControl(scalar) { result.append(scalar) }
            }
        }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
}
