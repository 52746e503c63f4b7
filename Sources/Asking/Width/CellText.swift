import SourceText

/// What is drawn for a character of an answer: itself, or a picture of it where it could act on the terminal.
enum CellText {
    /// The text to draw.
    static func drawn(_ character: Character) -> String {
        if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return String(character) }
        return shown(String(character))
    }

    /// The columns that `drawn` takes.
    static func width(of character: Character) -> Int {
        if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
        let text = drawn(character)
        return text.count == 1 ? text.first.map(DisplayWidth.of) ?? 0 : DisplayWidth.of(text)
    }

    /// A text cut to a width, with an ellipsis where something is left out.
    static func cut(_ text: String, to width: Int, ellipsis: String = "…") -> String {
        let safe = shown(text)
        guard DisplayWidth.of(safe) > width else { return safe }
        var result = ""
        var columns = DisplayWidth.of(ellipsis)
        guard columns <= width else { return "" }
        for character in safe {
            columns += DisplayWidth.of(character)
            guard columns <= width else { break }
            result.append(character)
        }
        return result + ellipsis
    }
}
