import SourceText
import TemplateLibrary
import YAML

/// A list of words that several rules share: `rules/lists/people.yml`.
struct WordList {
    let name: String
    let phrases: [String]
    /// The file, as the person should see it.
    let path: String

    enum Key: String, CaseIterable { case name, source, words }

    init(_ file: TemplateFile) throws(SourceError) {
        let keys = try YAMLMapping<Key>(file.yaml(), path: file.path)
        path = file.path
        name = try keys.requiredText(.name)
        phrases = try keys.requiredText(.words).split(separator: "\n").map { String($0) }
            .filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
