/// A comment that allows something: `<!-- candor: allow RC201 the contract itself says "often" -->`.
struct Allowance: Hashable {
    /// How far a comment reaches.
    enum Scope: Hashable {
        /// The block that it stands before or in.
        case block
        /// The section that it stands in.
        case section
        case document
    }

    /// One rule that it names.
    struct Named: Hashable {
        /// As it was typed.
        var text: String
        /// The rule's id; `nil` where there is no such rule.
        var rule: String?
        /// Where it stands in the file.
        var range: Range<Int>
    }

    /// The whole comment in the file.
    var range: Range<Int>
    var named: [Named]
    var scope: Scope
    /// Why it is allowed; empty where nobody said.
    var reason: String

    /// Without a reason it allows nothing.
    var hasReason: Bool { reason.contains(where: \.isLetter) }
}
