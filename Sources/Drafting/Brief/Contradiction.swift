/// A number in an answer that the records beside it contradict.
public struct Contradiction: Hashable, Sendable {
    /// The number as typed.
    public let typed: String
    /// Where it begins in the passage's text, in UTF-8 bytes; it is as long as `typed`.
    public let offset: Int
    /// Lower case, no full stop; quotes the number and says what the records come to.
    public let message: String
    /// Whether it stands in the table itself, and not in a sentence beside it.
    public let isInTable: Bool
}
