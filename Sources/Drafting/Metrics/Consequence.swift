import Quantities

/// What a typed value means for people: a figure to say in every form, or one sentence.
public struct Consequence: Hashable, Sendable {
    /// The figure; `nil` where the value is not a share of anything, such as a waiting time.
    public var figure: Figure?
    /// The sentence where the figure's own would not do.
    public let sentence: String?
    /// What a reader should still ask.
    public let note: String?

    /// A figure that says its own sentence.
    public init(_ figure: Figure, note: String? = nil) {
        self.init(figure, sentence: nil, note: note)
    }

    init(_ figure: Figure?, sentence: String?, note: String?) {
        self.figure = figure
        self.sentence = sentence
        self.note = note
    }

    /// The sentence with all that is known about how sure it is.
    ///
    /// - Parameter shared: the denominator of a comparison (R1.3).
    public func said(over shared: Int? = nil) -> String {
        sentence ?? figure?.said(.sentence, over: shared) ?? ""
    }
}
