import Quantities
import SourceText

/// A figure of a draft's front matter: its name, the number, and where it stands.
public struct DeclaredFigure: Hashable, Sendable {
    /// The name by which answers say it: `{unsupported}`.
    public let name: String
    /// The number with its base, sample, source and day, as far as they are given.
    public let figure: Figure
    /// Where its name stands in the draft.
    public let location: SourceLocation

    /// Takes a name that is a key of the front matter's `figures`, and the place of that key.
    public init(name: String, figure: Figure, location: SourceLocation) {
        self.name = name
        self.figure = figure
        self.location = location
    }

    /// Where the number comes from, as a note under the page: the sample, the source, the day.
    ///
    /// - Parameter isTechnical: whether the spelling in the draft is given too.
    public func note(over shared: Int?, isTechnical: Bool) -> String {
        let lead = figure.said(.share, over: shared) ?? figure.typed
        var parts: [String] = []
        if let sample = figure.share?.sample { parts.append(sample.said) }
        if let source = figure.source { parts.append(source) }
        if let day = figure.asOf {
            parts.append(day.date.said.split(separator: " ").dropFirst().joined(separator: " "))
        }
        if isTechnical { parts.append("entered as \(figure.typed)") }
        let capital = lead.withCapital
        return parts.isEmpty ? "\(capital)." : "\(capital): \(parts.joined(separator: "; "))."
    }

    /// What is missing for a reader to trust the number, in the order of the front matter's keys.
    public var missing: [String] {
        var missing: [String] = []
        if figure.base == nil, figure.share != nil { missing.append("of") }
        if figure.source == nil { missing.append("source") }
        if figure.asOf == nil { missing.append("as-of") }
        return missing
    }
}
