/// How long one section of a page is.
public struct SectionLength: Hashable, Sendable {
    /// The section's heading.
    public let heading: String
    /// Its height in lines of text; a picture counts as the lines that would stand in its place.
    public let lines: Int
    /// Its words, those of tables among them.
    public let words: Int

    /// A length that was measured or reckoned.
    public init(heading: String, lines: Int, words: Int) {
        self.heading = heading
        self.lines = lines
        self.words = words
    }

    /// `Background 9 lines (110 words)`.
    public var said: String {
        "\(heading) \(lines) \(lines == 1 ? "line" : "lines") (\(words) \(words == 1 ? "word" : "words"))"
    }
}
