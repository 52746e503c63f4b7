/// A section whose heading no step of the framework has; it is kept and shown after the known ones.
public struct OtherSection: Hashable, Sendable {
    /// The heading as it was typed, without its marks.
    public let heading: String
    /// What stands under the heading, without comments; it may be empty.
    public let passage: Passage
    /// The section as its reader gets it, its figures said.
    public let text: String

    init(heading: String, passage: Passage, text: String? = nil) {
        self.heading = heading
        self.passage = passage
        self.text = text ?? passage.text
    }
}
