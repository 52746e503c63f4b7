/// The ways in which a figure can be said: the part after the colon in `{name:range}`.
public enum FigureForm: String, Hashable, Sendable, CaseIterable {
    /// `{name}`: the share with its harm.
    case plain = ""
    case share
    case percent
    case range
    case volume
    case volumeRange = "volume-range"
    case complement
    case both
    case oneIn = "one-in"
    case count
    /// The share with its harm, its interval and its sample.
    case sentence
}
