import Quantities

/// A moment that a text tells in a table, a list, a heading or a label, with what happened then.
struct ToldMoment: Hashable {
    /// Seconds since 1970, in the zone of the text.
    var seconds: Int
    /// `nil` where the words beside it do not say clearly what it was.
    let milestone: Milestone?
    let tokens: Range<Int>
    /// As the text has it: `11:00`, `2026-03-13 11:00 UTC`.
    let text: String
    let block: Int
    /// The list, table or row of headings in which moments come first and then what happened; `nil` for a label
    /// such as `Resolved: 14:59`, which need not stand in the order of time.
    let sequence: Int?
    /// Whether its own day stands beside the time.
    let hasDay: Bool
    /// Whether it has yet to come.
    let isPlanned: Bool
}
