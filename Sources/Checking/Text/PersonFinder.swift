/// Finds where a person is named: by a pronoun, a role, a team, a handle, or a name of the front matter.
struct PersonFinder {
    private let people: PhraseTrie
    private let vocabulary: Vocabulary
    /// Names of the front matter, each as its words.
    private let names: [[String]]

    init(_ library: RuleLibrary, names: [[String]]) {
        people = library.people
        vocabulary = library.vocabulary
        self.names = names
    }

    /// For each token of a text the token after a person that begins there; 0 where none does.
    func find(in prose: Prose) -> [Int32] {
        var ends = [Int32](repeating: 0, count: prose.tokens.count)
        var matches: [PhraseTrie.Match] = []
        for sentence in prose.sentences {
            matches.removeAll(keepingCapacity: true)
            // A person is made of words alone.
            people.find(in: sentence.tokens, of: prose, vocabulary, people: ends, into: &matches)
            for match in matches {
                let end = Int32(match.tokens.upperBound)
                ends[match.tokens.lowerBound] = max(ends[match.tokens.lowerBound], end)
            }
            if sentence.kinds.contains(.handle) {
                for index in sentence.tokens where prose.tokens[index].kind == .handle {
                    ends[index] = Int32(index + 1)
                }
            }
            guard !names.isEmpty, sentence.traits.contains(.capitalised) else { continue }
            for index in sentence.tokens where prose.tokens[index].traits.contains(.capitalised) {
                for name in names where stands(name, at: index, sentence.tokens, prose) {
                    ends[index] = max(ends[index], Int32(index + name.count))
                }
            }
        }
        return ends
    }

    private func stands(_ name: [String], at index: Int, _ sentence: Range<Int>, _ prose: Prose) -> Bool {
        guard index + name.count <= sentence.upperBound else { return false }
        return name.enumerated().allSatisfy { place, word in
            // Most words differ in their first letter, and need no text of their own to tell.
            let first = prose.bytes[Int(prose.tokens[index + place].start)]
            if first < 0x80, let wanted = word.utf8.first, wanted < 0x80, first != wanted { return false }
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
