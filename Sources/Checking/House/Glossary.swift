import SourceText
import YAML

/// The words of a house: those that all its readers know, and those that it says otherwise.
struct Glossary {
    /// Abbreviations that need no explaining.
    var acronyms: [String] = []
    /// Technical terms that may stand as they are.
    var allowed: [String] = []
    /// Terms that are found as jargon, each with its plain words.
    var terms: [Rule.Term] = []

    enum Key: String, CaseIterable { case acronyms, allowed, terms }

    init() {}

    /// - Throws: `SourceError` at the place of the first mistake.
    init(_ file: House.File, _ budget: inout HouseBudget) throws(SourceError) {
        let keys = try YAMLMapping<Key>(YAMLReader.read(file.text, path: file.path), path: file.path)
        acronyms = try keys.optionalTexts(.acronyms)
        allowed = try keys.optionalTexts(.allowed)
        for item in try keys.optionalList(.allowed) {
            try RuleReader.check(phrase: item.text ?? "", path: file.path, at: item.location)
        }
        for entry in try keys.optionalEntries(.terms) {
            guard !allowed.contains(where: { $0.lowercased() == entry.key.lowercased() }) else {
                throw SourceError(
                    path: file.path, location: entry.keyLocation,
                    message: "'\(entry.key)' stands under 'allowed' too; keep it in one of them")
            }
            try RuleReader.check(phrase: entry.key, path: file.path, at: entry.keyLocation)
            guard let plain = entry.value.text else {
                throw SourceError(
                    path: file.path, location: entry.value.location,
                    message: "'\(entry.key)' has no plain words; write '\(entry.key): what it means', "
                        + "or list it under 'allowed:'")
            }
            terms.append(Rule.Term(list: "words", word: entry.key, replacement: plain))
        }
        try budget.spend(on: acronyms + allowed + terms.map(\.text), path: file.path)
    }

    /// The words of a built-in rule with those of the house.
    func applied(to words: [Rule.Term], ofRule id: String) -> [Rule.Term] {
        var words = words
        switch id {
        case "RC103":
            let own = Set((terms.map(\.text) + allowed).map { $0.lowercased() })
            let listed = Set(words.map { $0.text.lowercased() })
            words.removeAll { $0.list == "words" && own.contains($0.text.lowercased()) }
            // A word that the rule has in a longer phrase only must not hide that phrase.
            let exceptions = allowed.filter { !listed.contains($0.lowercased()) }
            words += terms + exceptions.map { Rule.Term(list: "except", word: $0, replacement: nil) }
        case "RC104":
            let capitals = allowed.filter { $0 == $0.uppercased() }
            words += (acronyms + capitals).map { Rule.Term(list: "known", word: $0, replacement: nil) }
        case "RC211":
            let known = Set((allowed + acronyms).map { $0.lowercased() })
            words.removeAll { known.contains($0.text.lowercased()) }
        default: break
        }
        return words
    }
}
