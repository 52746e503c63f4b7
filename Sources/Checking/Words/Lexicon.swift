import SourceText

/// Gathers the words of all rules into one vocabulary and one tree of phrases.
struct Lexicon {
    var vocabulary = Vocabulary()
    var phrases = PhraseTrie()
    var people = PhraseTrie()
    var terms: [PhrasePlace] = []
    var lists = SharedLists()

    mutating func add(_ rule: Rule, _ index: Int) {
        for (place, term) in rule.terms.enumerated() {
            // The reader of rules has refused what cannot be parsed.
            guard let phrase = try? PhraseElement.parse(term.text) else { continue }
            terms.append(PhrasePlace(index, place, rule))
            let number = Int32(terms.count - 1)
            phrases.add(phrase, term: number, &vocabulary)
            if rule.kind == .firstMention, let plural = Self.plural(of: phrase) {
                phrases.add(plural, term: number, &vocabulary)
            }
        }
    }

    /// The list `people` becomes a tree of phrases; the others hold single words.
    ///
    /// - Throws: `SourceError` for a list that nothing asks for.
    mutating func add(_ list: WordList) throws(SourceError) {
        if list.name == "people" {
            for phrase in list.phrases {
                guard let elements = try? PhraseElement.parse(phrase) else { continue }
                people.add(elements, term: 0, &vocabulary)
            }
            return
        }
        guard let shared = SharedList(rawValue: list.name) else {
            let names = ["people"] + SharedList.allCases.map(\.rawValue)
            throw SourceError(
                path: list.path,
                message:
                    "no rule asks for a list '\(list.name)'\(Spelling.suggestion(for: list.name, in: names))")
        }
        for word in list.phrases { lists.add(vocabulary.add(word), to: shared) }
    }

    /// The phrase with its last word in the plural; `nil` where that makes no sense.
    private static func plural(of phrase: [PhraseElement]) -> [PhraseElement]? {
        guard case .words(let choices)? = phrase.last, choices.count == 1, let word = choices[0].last,
            word.count > 2, let last = word.last, last.isLetter, last != "s"
        else { return nil }
        let isSoft = last == "y" && !(word.dropLast().last.map { "aeiou".contains($0) } ?? true)
        let plural =
            isSoft
            ? word.dropLast() + "ies" : "xz".contains(last) || word.hasSuffix("ch") ? word + "es" : word + "s"
        return phrase.dropLast() + [.words([Array(choices[0].dropLast()) + [plural]])]
    }
}
