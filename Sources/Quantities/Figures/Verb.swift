/// A harm as a verb phrase: written in the plural (`contain an error`), said in the number that is needed.
enum Verb {
    /// The phrase after a subject in the singular: `contains an error`, `is stopped`, `arrives late and is lost`.
    static func singular(_ phrase: String) -> String {
        VerbPhrase(phrase).changed(form, of: word)
    }

    /// The phrase after a subject in the plural, also where it was typed in the singular: `contain an error`.
    static func plural(_ phrase: String) -> String {
        VerbPhrase(phrase).changed(pluralForm, of: pluralWord)
    }

    /// What the others do: `are stopped` gives `are not`, `contain an error` gives `do not` (R1.7), and `are
    /// not backed` gives `are`.
    static func negated(_ phrase: String) -> String {
        let words = phrase.words.drop(while: isAdverb)
        let verb = words.first ?? ""
        if verb == "cannot" { return "can" }
        if words.dropFirst().first == "not" { return verb }
        switch verb {
        case "are", "were", "will", "could", "would", "should", "must", "may", "might": return verb + " not"
        case "can": return "cannot"
        case "have" where words.dropFirst().first.map(isPast) == true: return "have not"
        default: return isPast(verb) ? "did not" : "do not"
        }
    }

    static func isAdverb(_ word: String) -> Bool {
        word.isEmpty || ["also", "still", "never", "often", "even", "then"].contains(word)
            || (word.hasSuffix("ly") && !endsInLy.contains(word))
    }

    /// A form that a verb can be told by wherever it stands; `nil` for all others.
    private static func form(_ verb: String) -> String? { irregular[verb] }

    private static func pluralForm(_ verb: String) -> String? {
        irregular.first { $0.value == verb }?.key
    }

    /// The plural of a verb in the singular; any other word stays.
    private static func pluralWord(_ verb: String) -> String {
        if let known = pluralForm(verb) { return known }
        guard verb.hasSuffix("s"), !endsInS.contains(where: verb.hasSuffix), verb.count > 3 else {
            return verb
        }
        if verb.hasSuffix("ies"), verb.count > 4 { return verb.dropLast(3) + "y" }
        let stem = String(verb.dropLast())
        let isLengthened = ["sse", "she", "che", "xe", "zze", "oe"].contains(where: stem.hasSuffix)
        return isLengthened && stem != "cache" && stem != "ache" ? String(stem.dropLast()) : stem
    }

    private static func word(_ verb: String) -> String {
        if let known = irregular[verb] { return known }
        // Modals and the past have one form for both numbers.
        if modals.contains(verb) || isPast(verb) { return verb }
        for ending in ["s", "x", "z", "ch", "sh", "o"] where verb.hasSuffix(ending) { return verb + "es" }
        if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
            return verb.dropLast() + "ies"
        }
        return verb + "s"
    }

    private static let irregular = [
        "are": "is", "have": "has", "do": "does", "were": "was", "aren't": "isn't", "haven't": "hasn't",
        "don't": "doesn't", "weren't": "wasn't", "go": "goes",
    ]

    private static func isPast(_ verb: String) -> Bool {
        pastForms.contains(verb) || (verb.hasSuffix("ed") && !endsInEd.contains(verb))
    }

    /// Endings of verbs in the plural, or of no verb at all.
    private static let endsInS = ["ss", "us", "is", "as"]

    static let modals: Set<String> = [
        "can", "cannot", "can't", "could", "couldn't", "may", "might", "must", "shall", "should",
        "shouldn't", "will", "won't", "would", "wouldn't", "was", "is", "has", "does",
    ]

    private static let pastForms: Set<String> = [
        "had", "did", "didn't", "lost", "got", "went", "took", "saw", "broke", "sent", "gave", "made", "said",
        "left", "met", "found", "fell", "held",
    ]

    private static let endsInLy: Set<String> = [
        "apply", "rely", "reply", "supply", "comply", "multiply", "imply", "fly",
    ]

    private static let endsInEd: Set<String> = [
        "need", "feed", "exceed", "proceed", "succeed", "speed", "bleed",
    ]
}
