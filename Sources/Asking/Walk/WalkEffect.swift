import Drafting

/// What the walk asks its surroundings to do.
public enum WalkEffect: Hashable, Sendable {
    /// Put these answers into the draft, all in one save; what became of it comes back as `saved` or `notSaved`.
    case save([WalkAnswer])
    /// Put these answers back as they were before, which must not touch what somebody else wrote since.
    case restore([WalkAnswer])
    /// Put a figure into the draft's front matter.
    case add(FigureEntry)
    /// Leave this line behind in the scroll-back and begin a new block below.
    case leaveBehind(Trail)
    /// Open an editor on a text; what it holds afterwards comes back as `edited`.
    case edit(text: String, name: String)
    /// Stop until the shell lets the program go on.
    case suspend
    /// Draw everything again.
    case redraw
    /// The person leaves; what was typed is saved or in `unsaved`.
    case leave
    /// All is answered that was to be answered.
    case finish
}

/// One answer on its way into the draft.
public struct WalkAnswer: Hashable, Sendable {
    /// What it answers.
    public let question: Question
    /// The answer; empty where it was taken back.
    public let text: String

    /// Takes an answer as the draft is to hold it.
    public init(_ question: Question, _ text: String) {
        self.question = question
        self.text = text
    }
}
