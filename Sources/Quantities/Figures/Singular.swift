import SourceText

/// The singular of an English noun in the plural.
enum Singular {
    /// Of a phrase, the head is changed: `summaries of contracts` becomes `summary of contracts`.
    static func of(_ plural: String) -> String {
        var words = plural.words
        let head = (words.firstIndex { linkWords.contains($0.lowercased()) } ?? words.count) - 1
        guard words.indices.contains(head) else { return plural }
        words[head] = word(words[head])
        return words.joined(separator: " ")
    }

    private static func word(_ word: String) -> String {
        let lower = word.lowercased()
        for (plural, singular) in irregular where lower == plural || lower.hasSuffix("-" + plural) {
            return String(word.dropLast(plural.count)) + matched(singular, to: word.suffix(plural.count))
        }
        if unchanged.contains(lower) || lower.hasSuffix("ss") || lower.count < 3 { return word }
        if lower.hasSuffix("ies"), lower.count > 4 { return String(word.dropLast(3)) + "y" }
        for ending in ["sses", "ches", "shes", "xes", "zzes"] where lower.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        for ending in ["uses", "iases"] where lower.hasSuffix(ending) && !keepsE(lower) {
            return String(word.dropLast(2))
        }
        return lower.hasSuffix("s") ? String(word.dropLast()) : word
    }

    /// `uses`, `causes`, `houses`, `clauses`, `pauses`: the e belongs to the singular.
    private static func keepsE(_ word: String) -> Bool {
        ["uses", "auses", "ouses", "fuses", "cuses"].contains {
            word == $0 || word.hasSuffix($0) && $0 != "uses"
        }
    }

    private static func matched(_ singular: String, to typed: Substring) -> String {
        guard let first = typed.first, first.isUppercase else { return singular }
        return singular.withCapital
    }

    private static let linkWords: Set<String> = [
        "of", "in", "with", "from", "for", "by", "on", "at", "to", "that", "which", "who", "per", "without",
    ]

    private static let irregular: [(String, String)] = [
        ("people", "person"), ("children", "child"), ("men", "man"), ("women", "woman"), ("feet", "foot"),
        ("analyses", "analysis"), ("diagnoses", "diagnosis"), ("hypotheses", "hypothesis"),
        ("theses", "thesis"), ("crises", "crisis"), ("bases", "base"), ("axes", "axis"),
        ("criteria", "criterion"), ("phenomena", "phenomenon"), ("indices", "index"),
        ("matrices", "matrix"), ("vertices", "vertex"), ("appendices", "appendix"), ("lives", "life"),
        ("leaves", "leaf"), ("halves", "half"), ("shelves", "shelf"), ("quizzes", "quiz"),
        ("movies", "movie"), ("cookies", "cookie"), ("heroes", "hero"), ("echoes", "echo"),
        ("vetoes", "veto"), ("potatoes", "potato"), ("caches", "cache"), ("buses", "bus"), ("gases", "gas"),
        ("passersby", "passerby"), ("staff", "member of staff"),
    ]

    private static let unchanged: Set<String> = [
        "series", "species", "data", "means", "news", "sheep", "aircraft", "headquarters", "status",
    ]
}
