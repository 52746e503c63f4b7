/// A field that stands behind a label, as the end of a sentence.
enum EndedLine {
    /// The text with a full stop where it has no end of its own.
    ///
    /// - Parameter typed: as it was typed: what begins with a figure there, goes on behind the label's colon and needs no
    ///   capital.
    static func of(_ text: String, typed: String) -> String {
        var text = text
        while text.last?.isWhitespace == true { text.removeLast() }
        if typed.hasPrefix("{"), let first = text.first, first.isUppercase,
            text.dropFirst().first.map({ $0.isLowercase || $0 == " " }) == true
        {
            text = first.lowercased() + text.dropFirst()
        }
        return text.isEmpty || !SpokenLine.needsStop(text) ? text : text + "."
    }
}
