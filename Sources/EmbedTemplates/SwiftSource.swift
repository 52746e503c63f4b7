/// Files as one Swift literal: a list of paths, texts and trees.
///
/// A list and no dictionary, because the compiler lays out a list ready for use, while a dictionary is filled
/// when the program first looks into it. Each text is an ordinary string literal on one line: the compiler
/// reads 600 kB of those in half a second, and escapes keep what a multi-line literal would change (CRLF) or
/// refuse (control characters).
struct SwiftSource {
    let files: [EmbeddedFile]

    var text: String {
        var source = "// Written by EmbedTemplates from the files under Templates/.\n"
        source += "let embeddedTemplates: [(path: String, text: String, tree: String)] = ["
        for file in files {
            source += "\n    (\(literal(file.path)), \(literal(file.text)), \(literal(file.tree))),"
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
