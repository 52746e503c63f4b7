/// Finds where a person is named: by a pronoun, a role, a team, a handle, or a name of the front matter.
struct PersonFinder {
    private let people: PhraseTrie
    private let vocabulary: Vocabulary
    /// Names of the front matter, each as its words.
    private let names: [[String]]

    init(_ library: RuleLibrary, _ manuscript: Manuscript) {
        people = library.people
        vocabulary = library.vocabulary
        names = Self.names(in: manuscript)
    }

    /// For each token of a sentence at which a person begins, the token after that person.
    func find(in sentence: Range<Int>, of prose: Prose) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var matches: [PhraseTrie.Match] = []
        people.find(in: sentence, of: prose, vocabulary, personEnd: { _ in nil }, into: &matches)
        for match in matches {
            ends[match.tokens.lowerBound] = max(ends[match.tokens.lowerBound] ?? 0, match.tokens.upperBound)
        }
        for index in sentence where prose.tokens[index].kind == .handle { ends[index] = index + 1 }
        guard !names.isEmpty else { return ends }
        for index in sentence where prose.tokens[index].traits.contains(.capitalised) {
            for name in names where stands(name, at: index, sentence, prose) {
                ends[index] = max(ends[index] ?? 0, index + name.count)
            }
        }
        return ends
    }

    private func stands(_ name: [String], at index: Int, _ sentence: Range<Int>, _ prose: Prose) -> Bool {
        guard index + name.count <= sentence.upperBound else { return false }
        return name.enumerated().allSatisfy { place, word in
            let token = prose.text(index + place..<index + place + 1)
            // `Callum Reid’s` names him too.
            let isLast = place == name.count - 1 && prose.tokens[index + place].traits.contains(.possessive)
            return token == word || isLast && token.hasPrefix(word) && token.count == word.count + 2
        }
    }

    /// The whole names and the surnames.
    static func names(in manuscript: Manuscript) -> [[String]] {
        var names: [[String]] = []
        for (key, entry) in manuscript.frontMatter?.entries ?? [:] where isPerson(key) {
            let words = entry.value.prefix { $0 != "," && $0 != "(" }.split(separator: " ").map(String.init)
            guard words.count >= 2, words.allSatisfy({ $0.first?.isUppercase ?? false }) else { continue }
            names.append(words)
            if let first = words.first, first.count > 2 { names.append([first]) }
            if let last = words.last, last.count > 2 { names.append([last]) }
        }
        return names
    }

    private static func isPerson(_ key: String) -> Bool {
        key == "author" || key == "decision.from" || key.hasPrefix("comments.reviewers")
    }
}
