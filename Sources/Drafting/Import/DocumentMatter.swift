import Quantities
import SourceText
import YAML

/// What the front matter of a document that is no draft says: the fields that a draft has, and everything else as it stands.
struct DocumentMatter {
    /// By dotted key.
    private(set) var fields: [String: String] = [:]
    /// Whole lines that can stay in the front matter of a draft.
    let carried: String
    /// Lines that a draft cannot take as what they are named, such as a status of its own.
    let rest: String

    /// - Parameter yaml: the text between the fences.
    init(_ yaml: String, _ matter: FrontMatter, _ framework: Framework) {
        let known = framework.fields.map(\.key) + ["status", "lang", "kind", "figures"]
        let groups = Set(known.map { String($0.prefix { $0 != "." }) })
        var taken: Set<String> = []
        for entry in matter.root.entries ?? [] {
            let key = Self.others[entry.key] ?? entry.key
            let inside = matter.entries.filter { $0.key == entry.key || $0.key.hasPrefix(entry.key + ".") }
            let values =
                entry.value.items == nil ? inside.mapValues(\.value) : [key: Self.joined(entry.value)]
            let named = Dictionary(uniqueKeysWithValues: values.map { ($0 == entry.key ? key : $0, $1) })
            guard named.allSatisfy({ Self.isTaken($1, as: $0, framework) }) else { continue }
            taken.insert(entry.key)
            fields.merge(named) { first, _ in first }
        }
        let lines = TopLevelLines(yaml)
        carried = lines.keeping { !taken.contains($0) && !groups.contains($0) && Self.others[$0] == nil }
        rest = lines.keeping { !taken.contains($0) && (groups.contains($0) || Self.others[$0] != nil) }
    }

    /// How other programs name what a draft has.
    private static let others = ["authors": "author", "language": "lang"]

    private static func joined(_ list: YAMLNode) -> String {
        (list.items ?? []).compactMap(\.text).joined(separator: ", ")
    }

    private static func isTaken(_ value: String, as key: String, _ framework: Framework) -> Bool {
        if value.isEmpty { return false }
        if key == "status" { return framework.states.contains(value) }
        if key == "lang" { return true }
        guard let field = framework.field(key) else { return false }
        switch field.kind {
        case .moment: return (try? Moment(value)) != nil
        case .choice: return field.choices.contains(value)
        default: return true
        }
    }
}
