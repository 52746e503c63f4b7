/// A section whose heading no step of the framework has; it is kept and shown after the known ones.
public struct OtherSection: Hashable, Sendable {
    public let heading: String
    public let passage: Passage
    /// The section as its reader gets it, its figures said.
    public let text: String

    init(heading: String, passage: Passage, text: String? = nil) {
        self.heading = heading
        self.passage = passage
        self.text = text ?? passage.text
    }
}
