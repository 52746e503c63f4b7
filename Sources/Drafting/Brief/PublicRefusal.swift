import SourceText

/// A place of a draft that keeps its public view from being made, because a person would still be named there.
public struct PublicRefusal: Hashable, Sendable {
    /// Where it stands in the draft's file.
    public let location: SourceLocation
    /// The name as the front matter has it, which the file may have in other capitals.
    public let name: String
    /// What to write instead.
    public let message: String

    init(name: String, location: SourceLocation) {
        self.location = location
        self.name = name
        // What looks like a name may be none, and then no role can stand there.
        let isWord = name.lowercased().split(separator: " ").allSatisfy(NameContext.isOrdinary)
        message =
            "the public view would still name '\(name)'; write the role instead"
            + (isWord ? ", or another word where nobody is meant" : "")
    }

    init(ofDecider name: String, location: SourceLocation) {
        self.location = location
        self.name = name
        message = "the public view names roles; write 'from: \(name), their role'"
    }

    /// Every place of a draft that its public view refuses, the one that is told first in front.
    public static func all(in draft: Draft) -> [PublicRefusal] {
        let people = People(in: draft)
        return people.refusals(
            in: draft, fields: Brief.typedFields(of: draft, for: .public, people),
            passages: Brief.answers(of: draft, for: .public).map(\.passage)
                + Brief.others(of: draft).map(\.passage))
    }
}
