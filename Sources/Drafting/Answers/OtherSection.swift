/// A section whose heading no step of the framework has; it is kept and shown after the known ones.
public struct OtherSection: Hashable, Sendable {
    public let heading: String
    public let passage: Passage
}
