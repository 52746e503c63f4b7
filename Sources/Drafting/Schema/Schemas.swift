import SourceText
import TemplateLibrary

/// The JSON Schemas of the files that people write by hand, made from the keys that the readers know.
///
/// They follow the templates in use: a field that `fields.yml` has, or a kind that a folder adds, is in them.
public struct Schemas: Sendable {
    private let library: TemplateLibrary
    private let frameworks: FrameworkLibrary

    /// Makes the schemas for a set of templates; this reads nothing.
    public init(_ library: TemplateLibrary, frameworks: FrameworkLibrary) {
        self.library = library
        self.frameworks = frameworks
    }

    /// The schema for one kind of file, in JSON Schema's draft 2020-12.
    ///
    /// - Throws: `SourceError` for a `fields.yml` or, for drafts, a `framework.yml` that cannot be read.
    public func schema(for subject: SchemaSubject) throws(SourceError) -> JSONValue {
        let fields = try FieldReader.read(library.file("fields.yml"))
        switch subject {
        case .framework: return FrameworkSchema(fields: fields).json
        case .fields: return FieldsSchema.json
        case .draft:
            var known: [Framework] = []
            for kind in frameworks.kinds { known.append(try frameworks.framework(kind)) }
            return DraftSchema(frameworks: known, fields: fields).json
        }
    }
}
