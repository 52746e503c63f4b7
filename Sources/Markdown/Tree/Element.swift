import SourceText

/// One node of a tree that is stored flat: its descendants follow it, up to `end`.
///
/// Flat, because nested values would overflow the stack when a document nests deeply.
struct Element: Sendable {
    let kind: Node.Kind
    let literal: String
    let range: SourceRange?
    /// The index after the last descendant.
    var end = 0
}
