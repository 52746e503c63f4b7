import SourceText
import TemplateLibrary
import YAML

/// Reads `fields.yml`: what each entry of the front matter is and how it is asked for.
enum FieldReader {
    enum RootKey: String, CaseIterable {
        case fields
    }

    enum Key: String, CaseIterable {
        case key, label, prompt, guidance, kind, choices, required
        case standard = "default"
    }

    static func read(_ file: TemplateFile?) throws(SourceError) -> [Field] {
        guard let file else { return [] }
        let root = try file.yaml()
        var fields: [Field] = []
        for item in try YAMLMapping<RootKey>(root, path: file.path).requiredList(.fields) {
            let keys = try YAMLMapping<Key>(item, path: file.path)
            fields.append(
                Field(
                    key: try keys.requiredText(.key), label: try keys.requiredText(.label),
                    prompt: try keys.requiredText(.prompt), guidance: try keys.optionalText(.guidance) ?? "",
                    kind: try keys.optionalChoice(.kind, of: AnswerKind.self) ?? .line,
                    choices: try keys.optionalTexts(.choices),
                    isRequired: try keys.optionalFlag(.required) ?? false,
                    standard: try keys.optionalText(.standard)))
        }
        return fields
    }
}
