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

    /// Every place at which a public reader would still meet a name of the front matter, in the order in which the
    /// page is made: fields, figures, text.
    func refusals(in draft: Draft, fields: [String: String], passages: [Passage]) -> [PublicRefusal] {
        // A whole name goes before its parts.
        let names = Set(byKey.values.flatMap(\.givenAwayBy)).filter { !$0.isEmpty }.sorted {
            ($1.count, $0) < ($0.count, $1)
        }
        var refusals: [PublicRefusal] = []
        if let from = byKey["decision.from"], from.role == nil, !from.name.isEmpty,
            let entry = draft.frontMatter.entries["decision.from"]
        {
            refusals.append(PublicRefusal(ofDecider: from.name, location: entry.location))
        }
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
            guard let entry = draft.frontMatter.entries[key] else { continue }
            for place in NamePlaces.all(of: names, in: value).prefix(1) {
                refusals.append(PublicRefusal(name: place.name, location: entry.location))
            }
        }
        for figure in draft.figures.values.sorted(by: { $0.location < $1.location }) {
            let said = [figure.figure.source, figure.figure.harm, figure.figure.complement].compactMap { $0 }
            for place in NamePlaces.all(of: names, in: said.joined(separator: "; ")).prefix(1) {
                refusals.append(PublicRefusal(name: place.name, location: figure.location))
            }
        }
        for passage in passages {
            for place in NamePlaces.all(of: names, in: passage.text) {
                let offset = passage.fileOffset(of: place.offset)
                refusals.append(
                    PublicRefusal(name: place.name, location: draft.file.location(of: offset)))
            }
        }
        return refusals
    }
}
