/// Files as one Swift dictionary literal.
///
/// Each text is an ordinary string literal on one line: the compiler reads 300 kB of those in a fraction of
/// a second, and escapes keep what a multi-line literal would change (CRLF) or refuse (control characters).
struct SwiftSource {
    let files: [(path: String, text: String)]

    var text: String {
        var source = "// Written by EmbedTemplates from the files under Templates/.\n"
        source += "let embeddedTemplates: [String: String] = ["
        if files.isEmpty { source += ":" }
        for file in files {
            source += "\n    \(literal(file.path)): \(literal(file.text)),"
        }
        return source + "\n]\n"
    }

    private func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": literal += "\\n"
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case " "..."~": literal.unicodeScalars.append(scalar)
            default: literal += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return literal + "\""
    }
}
