/// A file that people write by hand and that has a JSON Schema.
public enum SchemaSubject: String, Hashable, Sendable, CaseIterable {
    /// A kind's `framework.yml`.
    case framework
    /// The front matter of a draft.
    case draft
    /// `fields.yml`: what each entry of the front matter is.
    case fields

    /// The name under which the schema stands beside the file it is for: `framework.schema.json`.
    public var fileName: String { rawValue + ".schema.json" }

    /// The first line of a YAML file by which an editor finds the schema beside it.
    public var editorLine: String { "# yaml-language-server: $schema=\(fileName)" }
}
