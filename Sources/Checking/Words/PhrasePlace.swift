/// Where a phrase comes from, with what is asked of each of its finds, so that no rule need be looked up for them.
struct PhrasePlace: Sendable {
    /// The rule, as its place in the library.
    let rule: Int
    /// The term, as its place in the rule.
    let term: Int
    /// The list of the rule that it stands in, as the place of the first term of that list.
    let list: Int
    let letters: Rule.Term.Letters
    let isException: Bool
    let isUnsure: Bool

    init(_ rule: Int, _ term: Int, _ owner: Rule) {
        self.rule = rule
        self.term = term
        let own = owner.terms[term]
        list = owner.terms.firstIndex { $0.list == own.list } ?? term
        letters = own.letters
        isException = own.isException
        isUnsure = own.isUnsure
    }
}
