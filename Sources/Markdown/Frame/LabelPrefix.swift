/// What an answer's labels begin with, so that they are its own.
struct LabelPrefix: Sendable {
    /// Letters, digits and hyphens in lower case, and a closing hyphen.
    let text: String

    init(_ word: String) {
        var kept = ""
        for character in word.lowercased() {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            kept.append(isPlain ? character : "-")
        }
        text = (kept.isEmpty ? "answer" : kept) + "-"
    }

    /// Whether a label, with or without the caret of a footnote, has the prefix already.
    func begins(_ label: String) -> Bool {
        let name = label.hasPrefix("^") ? label.dropFirst() : label[...]
        return name.lowercased().hasPrefix(text)
    }
}
