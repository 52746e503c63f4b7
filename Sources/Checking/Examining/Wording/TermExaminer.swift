import SourceText

/// Reports words of lists: what must not stand there, what has a plainer word, what must be explained first.
struct TermExaminer: Examiner {
    private static let ratings: WordSet = ["likelihood", "probability"]
    /// How many sentences on a rating still belongs to what was said.
    private static let nearby = 8
    private static let articles: WordSet = ["a", "an"]
    private static let modals: WordSet = ["could", "may", "might"]

    func examine(_ inspection: inout Inspection) {
        // Rules are large values; those that found nothing need not be copied.
        for place in inspection.hits.indices where !inspection.hits[place].isEmpty {
            let rule = inspection.library.rules[place]
            guard [.existence, .substitution, .occurrence].contains(rule.kind), inspection.applies(rule)
            else {
                continue
            }
            var hits = inspection.hits[place].filter { isFound($0, rule, place, &inspection) }
            // A number mends all such words of a sentence at once, so one of them is enough.
            if !rule.conditions.isEmpty { hits = Self.firstOfEachSentence(hits) }
            guard rule.kind != .occurrence || hits.count > rule.limit ?? 1 else { continue }
            for hit in rule.kind == .occurrence ? hits.dropFirst(rule.limit ?? 1) : hits[...] {
                inspection.report(
                    rule, hit.tokens, in: inspection.block(of: hit.sentence),
                    replacement: replacement(of: hit, rule, inspection),
                    isSure: rule.isSafe && isSure(hit, rule, place, inspection))
            }
        }
    }

    private static func firstOfEachSentence(_ hits: [Inspection.Hit]) -> [Inspection.Hit] {
        var last: Int?
        return hits.filter { hit in
            defer { last = hit.sentence }
            return hit.sentence != last
        }
    }

    private func isFound(_ hit: Inspection.Hit, _ rule: Rule, _ place: Int, _ inspection: inout Inspection)
        -> Bool
    {
        let block = inspection.block(of: hit.sentence)
        guard block.isReadable, !inspection.prose.sentences[hit.sentence].isLabel,
            !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
            rule.terms[hit.term].isPlain
        else { return false }
        guard !inspection.isExcepted(hit.tokens, byRule: place) else { return false }
        guard !rule.conditions.isEmpty else { return true }
        let facts = inspection.facts(of: hit.sentence)
        if rule.conditions.contains(where: { facts.meets($0) }) { return false }
        if rule.conditions.contains(.probability), inspection.manuscript.draft == nil,
            isRated(near: hit.sentence, inspection) || isConditional(hit, inspection)
        {
            return false
        }
        // A likelihood is often said in words first, and as a number in the sentence after.
        guard rule.conditions.contains(.probability), hit.sentence + 1 < block.sentences.upperBound else {
            return true
        }
        return !inspection.facts(of: hit.sentence + 1).meets(.probability)
    }

    /// Whether a document of some other shape rates the likelihood a few sentences on, where a number belongs.
    private func isRated(near sentence: Int, _ inspection: Inspection) -> Bool {
        let prose = inspection.prose
        // The label before it, such as `Likelihood:`, is a sentence too.
        return prose.sentences[max(0, sentence - 1)...].prefix(Self.nearby).contains { next in
            next.tokens.contains { prose.isOne(of: Self.ratings, $0) }
        }
    }

    /// Whether `could` and its like say what follows from an "if", as documents of mechanisms do.
    private func isConditional(_ hit: Inspection.Hit, _ inspection: Inspection) -> Bool {
        let prose = inspection.prose
        return prose.isOne(of: Self.modals, hit.tokens.lowerBound)
            && prose.sentences[hit.sentence].tokens.contains { prose.stands("if", at: $0) }
    }

    /// Whether the replacement fits into its sentence as far as the words around it tell.
    private func isSure(_ hit: Inspection.Hit, _ rule: Rule, _ place: Int, _ inspection: Inspection) -> Bool {
        guard !inspection.isUnsure(hit.tokens, byRule: place) else { return false }
        let tokens = inspection.prose.tokens
        let first = tokens[hit.tokens.lowerBound]
        // A capital in the middle of a sentence makes a name of it, and capitals throughout go on in the next word.
        if first.traits.contains(.capitalised), !first.traits.contains(.first) { return false }
        // `there's` and `the tool's` are known by the word before their mark, which the replacement would lose.
        let kept: Token.Traits = [.allCapitals, .possessive]
        if hit.tokens.contains(where: { !tokens[$0].traits.isDisjoint(with: kept) }) { return false }
        // The first half of `to-do list` is no word of its own.
        if hit.tokens.upperBound < tokens.count, tokens[hit.tokens.upperBound].traits.contains(.joined) {
            return false
        }
        // `has the ability to, and the wish to, pay`: the verb that would follow stands elsewhere.
        if hit.tokens.upperBound < tokens.count, tokens[hit.tokens.upperBound].isMark(UInt8(ascii: ",")),
            inspection.prose.stands("to", at: hit.tokens.upperBound - 1)
        {
            return false
        }
        guard hit.tokens.lowerBound > 0 else { return true }
        return !isArticleBroken(before: hit, rule.terms[hit.term].replacement ?? "", inspection.prose)
    }

    /// Whether `a` or `an` stands before words that would ask for the other.
    private func isArticleBroken(before hit: Inspection.Hit, _ replacement: String, _ prose: Prose) -> Bool {
        guard prose.isOne(of: Self.articles, hit.tokens.lowerBound - 1) else { return false }
        let vowels = "aeiou"
        let found = prose.lowercased(hit.tokens.lowerBound).first.map(vowels.contains)
        return found != replacement.lowercased().first.map(vowels.contains)
    }

    /// The replacement with the capitals of what it stands for.
    private func replacement(of hit: Inspection.Hit, _ rule: Rule, _ inspection: Inspection) -> String? {
        guard let replacement = rule.terms[hit.term].replacement else { return nil }
        let first = inspection.prose.tokens[hit.tokens.lowerBound]
        return first.traits.contains([.capitalised, .first])
            ? replacement.withCapital : replacement
    }
}
