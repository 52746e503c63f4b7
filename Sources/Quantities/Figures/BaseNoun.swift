/// What a share is a share of, in the plural and the singular: answers, answer.
public struct BaseNoun: Hashable, Sendable {
    /// The plural, as typed: `answers`.
    public let plural: String
    /// The singular: `answer`.
    public let singular: String

    /// A noun in the plural; its singular is derived where it is not given.
    public init(_ plural: String, ofOne singular: String? = nil) {
        let typed = plural.words.joined(separator: " ")
        self.plural = typed
        self.singular = singular.map { $0.words.joined(separator: " ") } ?? Singular.of(typed)
    }

    /// The form that stands after a count: `1 answer`, `2 answers`, `0 answers`.
    func counted(as count: Int128) -> String { count == 1 ? singular : plural }

    /// A count with its noun: `1,200 answers`.
    func said(_ count: Int) -> String { separated(Int128(count)) + " " + counted(as: Int128(count)) }
}
