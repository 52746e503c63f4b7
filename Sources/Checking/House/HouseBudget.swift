import SourceText

/// How many words the files of a house have used up, so that none of them can exhaust the memory.
struct HouseBudget {
    private var terms = 0
    private var phrases = 0
    private var stars = 0

    /// Takes the terms of one file.
    ///
    /// - Throws: `SourceError` where the house has more than its limits; nothing of the file is counted then.
    mutating func spend(on texts: [String], path: String) throws(SourceError) {
        let all = terms + texts.count
        guard all <= House.termLimit else {
            throw refusal(path, "the house has \(all) words and phrases with this file", House.termLimit)
        }
        var written = phrases
        var starred = stars
        for text in texts {
            written += (try? PhraseElement.parse(text)).map(PhraseElement.writtenOut) ?? 0
            if text.contains("*") { starred += 1 }
        }
        guard written <= House.phraseLimit else {
            throw refusal(
                path, "the choices in its phrases write out as \(written) phrases", House.phraseLimit)
        }
        guard starred <= House.starLimit else {
            throw refusal(path, "the house has \(starred) words with '*' with this file", House.starLimit)
        }
        terms = all
        phrases = written
        stars = starred
    }

    private func refusal(_ path: String, _ what: String, _ limit: Int) -> SourceError {
        SourceError(path: path, message: "\(what); the limit is \(limit), so this file is left out")
    }
}
