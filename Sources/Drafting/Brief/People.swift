import Foundation
import SourceText

/// The people named in a draft's front matter, whom the public view names by their roles.
struct People {
    private let byKey: [String: Person]

    init(in draft: Draft) {
        var byKey: [String: Person] = [:]
        for (key, entry) in draft.frontMatter.entries where Self.namesAPerson(key) {
            byKey[key] = Person(entry.value)
        }
        self.byKey = byKey
    }

    private static func namesAPerson(_ key: String) -> Bool {
        key == "author" || key == "decision.from" || key.hasPrefix("comments.reviewers")
    }

    /// The value for a public reader: a person's role, or nothing where no role was given.
    func replaced(_ value: String, at key: String) -> String? {
        guard let person = byKey[key] else { return value }
        return person.role
    }

    /// Refuses a document in which a name of the front matter would remain.
    func refuseNames(
        in draft: Draft, fields: [String: String], answers: [Answer], others: [OtherSection]
    ) throws(SourceError) {
        let names = Set(byKey.values.flatMap(\.givenAwayBy)).sorted { ($1.count, $0) < ($0.count, $1) }
        if let from = byKey["decision.from"], from.role == nil,
            let entry = draft.frontMatter.entries["decision.from"]
        {
            throw SourceError(
                path: draft.path, location: entry.location,
                message: "the public view names roles; write 'from: \(from.name), their role'")
        }
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
            if let (name, _) = Self.firstName(names, in: value), let entry = draft.frontMatter.entries[key] {
                throw remaining(name, draft.path, entry.location)
            }
        }
        for figure in draft.figures.values.sorted(by: { $0.location < $1.location }) {
            let said = [figure.figure.source, figure.figure.harm, figure.figure.complement].compactMap { $0 }
            if let (name, _) = Self.firstName(names, in: said.joined(separator: "; ")) {
                throw remaining(name, draft.path, figure.location)
            }
        }
        for passage in answers.map(\.passage) + others.map(\.passage) {
            if let (name, offset) = Self.firstName(names, in: passage.text) {
                throw remaining(name, draft.path, draft.file.location(of: passage.fileOffset(of: offset)))
            }
        }
    }

    private func remaining(_ name: String, _ path: String, _ location: SourceLocation) -> SourceError {
        SourceError(
            path: path, location: location,
            message: "the public view would still name '\(name)'; write the role instead")
    }

    /// The first of the names that stands in a text as whole words, with its offset in UTF-8 bytes.
    private static func firstName(_ names: [String], in text: String) -> (name: String, offset: Int)? {
        for name in names where !name.isEmpty {
            var rest = text[...]
            while let range = rest.range(of: name, options: .caseInsensitive) {
                let before =
                    range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
                let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
                if !(before?.isLetter ?? false), !(after?.isLetter ?? false) {
                    return (name, text.utf8.distance(from: text.startIndex, to: range.lowerBound))
                }
                rest = text[range.upperBound...]
            }
        }
        return nil
    }
}
