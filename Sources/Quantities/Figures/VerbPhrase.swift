/// The words of a harm, and which of them are verbs that follow its subject in number.
struct VerbPhrase {
    private let words: [String]

    init(_ phrase: String) {
        words = phrase.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }

    /// The phrase with its first verb, and those joined to it by "and", "or", "but" or a comma, in another form.
    ///
    /// A word that may as well be a noun stays: `cause loss and harm`.
    ///
    /// - Parameters:
    ///   - auxiliary: the other form of a word that is a verb wherever it stands; `nil` for all others.
    ///   - verb: the other form of a word that is taken for a verb.
    func changed(_ auxiliary: (String) -> String?, of verb: (String) -> String) -> String {
        // An adverb stands before its verb: `wrongly cite`.
        guard let first = words.firstIndex(where: { !Verb.isAdverb($0) }) else {
            return words.joined(separator: " ")
        }
        var changed = words
        changed[first] = keepingComma(words[first], verb)
        for place in joined(after: first) {
            let bare = Self.bare(words[place])
            let isFinite = Self.formsOfBe.contains(bare) || !isGoverned(from: first, to: place)
            if isFinite,
                auxiliary(bare) != nil || changed[first] != words[first] && isVerb(at: place, as: first, verb)
            {
                changed[place] = keepingComma(words[place], verb)
            }
        }
        return changed.joined(separator: " ")
    }

    /// Where a second verb can stand: after a conjunction or a comma, past its adverbs, and before any clause
    /// with a subject of its own.
    private func joined(after first: Int) -> [Int] {
        let end = words[first...].firstIndex { Self.clauseWords.contains(Self.bare($0)) } ?? words.endIndex
        return words[first..<end].indices.compactMap { index in
            guard index > first, Self.conjunctions.contains(words[index]) || words[index - 1].hasSuffix(",")
            else { return nil }
            let start = Self.conjunctions.contains(words[index]) ? index + 1 : index
            return words[..<end].indices.dropFirst(start).first { !Verb.isAdverb(words[$0]) }
        }
    }

    /// Whether a verb in between takes the later ones as its own: `can fail and get lost`, `need to stop and ask`.
    private func isGoverned(from first: Int, to place: Int) -> Bool {
        let before = words[first..<place].map(Self.bare)
        let isDenied = before.dropFirst().first == "not" && Self.formsOfDo.contains(before[0])
        return isDenied || Self.deniedFormsOfDo.contains(before[0])
            || before.contains { Verb.modals.contains($0) && !Self.finite.contains($0) || $0 == "to" }
    }

    /// Whether a word is a verb for certain: a common one, or one before an article in the number of the first.
    private func isVerb(at place: Int, as first: Int, _ verb: (String) -> String) -> Bool {
        let word = Self.bare(words[place])
        let forms = [word, verb(word)]
        if forms.contains(where: Self.commonVerbs.contains) { return true }
        guard place + 1 < words.endIndex, Self.articles.contains(words[place + 1]) else { return false }
        guard Self.isSingular(word) == Self.isSingular(Self.bare(words[first])) else { return false }
        return !Self.particles.contains(word) && !word.hasSuffix("ing") && !Self.articles.contains(word)
            && word.allSatisfy { $0.isLetter && $0.isLowercase }
    }

    private static func isSingular(_ verb: String) -> Bool { verb.hasSuffix("s") && !verb.hasSuffix("ss") }

    private func keepingComma(_ word: String, _ change: (String) -> String) -> String {
        word.hasSuffix(",") ? change(String(word.dropLast())) + "," : change(word)
    }

    private static func bare(_ word: String) -> String {
        word.hasSuffix(",") ? String(word.dropLast()) : word
    }

    private static let conjunctions: Set<String> = ["and", "or", "but"]

    private static let clauseWords: Set<String> = [
        "that", "which", "who", "whose", "whom", "when", "where", "while", "if", "because", "unless", "until",
        "although", "than", "as", "what", "how", "why", "whether",
    ]

    /// Forms that no other verb governs.
    private static let formsOfBe: Set<String> = [
        "are", "is", "were", "was", "aren't", "isn't", "weren't", "wasn't",
    ]

    /// Forms that govern the verbs after them where they are denied: `do not load and get lost`.
    private static let formsOfDo: Set<String> = ["do", "does", "did"]
    private static let deniedFormsOfDo: Set<String> = ["don't", "doesn't", "didn't"]

    /// Forms of `be`, `have` and `do` in the singular, which govern no bare verb.
    private static let finite: Set<String> = ["was", "is", "has", "does"]

    private static let articles: Set<String> = [
        "a", "an", "the", "their", "its", "no", "any", "some", "one", "this", "that", "it", "them", "another",
    ]

    /// Words that stand before an article and are no verbs.
    private static let particles: Set<String> = [
        "for", "in", "on", "at", "by", "with", "without", "from", "to", "of", "into", "onto", "about",
        "after",
        "before", "during", "over", "under", "between", "among", "through", "not", "even", "only", "both",
        "all", "half", "per", "against", "within", "beyond", "near", "so", "yet", "then", "thus", "again",
    ]

    /// Verbs in the plural that are hardly ever nouns.
    private static let commonVerbs: Set<String> = [
        "get", "go", "arrive", "contain", "lose", "cite", "take", "give", "make", "send", "receive",
        "include",
        "ignore", "become", "remain", "reveal", "refuse", "refer", "exceed", "invent", "omit", "mislead",
        "misquote", "misread", "require", "fail", "arise", "describe", "expose", "violate", "forget", "lead",
        "stay", "come", "begin", "expire", "reach", "contradict", "differ", "appear", "disappear", "lack",
        "need", "leave", "miss", "keep", "tell", "say", "bring", "cause", "crash", "freeze", "hang", "wait",
    ]
}
