/// What readability formulas count in a text (spec 4.2). They inform, and gate nothing.
public struct TextCounts: Hashable, Sendable {
    /// Letters and digits.
    public var characters: Int
    /// Words, by the tokeniser of the caller.
    public var words: Int
    /// Sentences; headings and list items are sentences of their own.
    public var sentences: Int
    /// Syllables of all words.
    public var syllables: Int
    /// Words of three or more syllables.
    public var longWords: Int
    /// Words that are not on the list of Dale and Chall.
    public var difficultWords: Int

    /// The counts of a text; those that a formula does not need may be left out.
    public init(
        characters: Int, words: Int, sentences: Int, syllables: Int = 0, longWords: Int = 0,
        difficultWords: Int = 0
    ) {
        self.characters = characters
        self.words = words
        self.sentences = sentences
        self.syllables = syllables
        self.longWords = longWords
        self.difficultWords = difficultWords
    }

    /// Words in a sentence; `nil` for a text without words or sentences, as are all the formulas.
    public var wordsPerSentence: Double? { ratio(words, to: sentences) }

    /// Flesch 1948: 206.835 - 1.015 w/s - 84.6 y/w.
    public var fleschReadingEase: Double? {
        combined(words, sentences) { 206.835 - 1.015 * $0 - 84.6 * Double(syllables) / Double(words) }
    }

    /// Kincaid et al. 1975: 0.39 w/s + 11.8 y/w - 15.59.
    public var fleschKincaidGrade: Double? {
        combined(words, sentences) { 0.39 * $0 + 11.8 * Double(syllables) / Double(words) - 15.59 }
    }

    /// Automated readability index, Smith and Senter 1967: 4.71 c/w + 0.5 w/s - 21.43. Needs no syllables.
    public var automatedReadabilityIndex: Double? {
        combined(words, sentences) { 4.71 * Double(characters) / Double(words) + 0.5 * $0 - 21.43 }
    }

    /// The automated readability index as it is reported, rounded up.
    public var automatedReadabilityGrade: Int? {
        automatedReadabilityIndex.flatMap { Int(exactly: $0.rounded(.up)) }
    }

    /// McLaughlin 1969: 1.0430 sqrt(30 p/s) + 3.1291; see `isSmogDefined`.
    public var smog: Double? {
        ratio(longWords, to: sentences).map { 1.0430 * (30 * $0).squareRoot() + 3.1291 }
    }

    /// SMOG is defined for 30 or more sentences.
    public var isSmogDefined: Bool { sentences >= 30 }

    /// Gunning 1952, simplified: 0.4 (w/s + 100 p/w).
    public var gunningFog: Double? {
        combined(words, sentences) { 0.4 * ($0 + 100 * Double(longWords) / Double(words)) }
    }

    /// Dale and Chall 1948: 0.1579 (100 h/w) + 0.0496 w/s, plus 3.6365 where more than 5% are difficult.
    public var daleChall: Double? {
        combined(words, sentences) {
            let percent = 100 * Double(difficultWords) / Double(words)
            return 0.1579 * percent + 0.0496 * $0 + (percent > 5 ? 3.6365 : 0)
        }
    }

    /// Coleman and Liau 1975: 0.0588 L - 0.296 S - 15.8, letters and sentences per 100 words.
    public var colemanLiau: Double? {
        combined(words, sentences) { _ in
            let perHundred = 100 / Double(words)
            return 0.0588 * Double(characters) * perHundred - 0.296 * Double(sentences) * perHundred - 15.8
        }
    }

    private func ratio(_ part: Int, to whole: Int) -> Double? {
        whole > 0 && part >= 0 ? Double(part) / Double(whole) : nil
    }

    /// Words in a sentence, handed to a formula that also divides by the words.
    private func combined(_ words: Int, _ sentences: Int, _ formula: (Double) -> Double) -> Double? {
        guard words > 0, let length = ratio(words, to: sentences) else { return nil }
        return formula(length)
    }
}
