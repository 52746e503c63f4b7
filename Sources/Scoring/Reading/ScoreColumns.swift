/// Which columns of a table hold the scores and the labels.
public struct ScoreColumns: Hashable, Sendable {
    /// The column of numbers; a higher one means more likely a violation.
    public let score: String
    /// The column that says what each item really is.
    public let label: String
    /// The label of a violation; `nil` for 1, true or yes.
    public let positive: String?

    /// Names the columns as the header does.
    public init(score: String, label: String, positive: String? = nil) {
        self.score = score
        self.label = label
        self.positive = positive
    }
}
