/// How a walk ended, and what did not come into the draft.
struct WalkEnding {
    /// Whether all was done that the person wanted, so that the page is made.
    var isFinished: Bool
    /// What is not in the draft, by question.
    var unsaved: [String: String] = [:]
    /// The file that holds it; `nil` where none does.
    var journal: String?
}
