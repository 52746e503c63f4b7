import SourceText

/// A text on its way to a terminal.
enum TerminalTextBody {
    static func run(_ bytes: [UInt8]) {
        let text = shown(String(decoding: bytes, as: UTF8.self))
        for scalar in text.unicodeScalars {
            let isControl =
                scalar.value < 0x20 && scalar.value != 0x0A || (0x7F...0x9F).contains(scalar.value)
            let turnsRound =
                [0x061C, 0x200E, 0x200F].contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            precondition(!isControl && !turnsRound, "a character that acts on the terminal")
        }
        precondition(shown(text) == text, "shown twice is shown differently")
    }
}
