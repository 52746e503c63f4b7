/// What came of taking an answer back, or of giving it again.
public struct Restored: Hashable, Sendable {
    /// The answers as they are now, that of the question gone to first; none where nothing was restored.
    public var answers: [WalkAnswer] = []
    /// What somebody else changed since, and is therefore left as they have it.
    public var leftAlone: [Question] = []

    /// What the person is told of what was left alone; `nil` where nothing was.
    public var note: String? {
        guard !leftAlone.isEmpty else { return nil }
        let names = leftAlone.map { "'\($0.name)'" }.joined(separator: ", ")
        return "Somebody else changed \(names) since, so that is left as they have it."
    }
}
