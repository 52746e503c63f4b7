import Drafting
import SourceText
import TemplateLibrary

/// Which files an ejection writes, decided before anything is written.
struct EjectPlan {
    /// One file to write.
    struct File: Equatable {
        /// The path below the folder of templates: `risk-brief/framework.yml`.
        let path: String
        let text: String
    }

    /// What all kinds share and can be ejected too.
    static let sharedParts = ["page", "fields"]

    let files: [File]

    /// - Parameter name: a kind, `page` or `fields`.
    /// - Throws: `Failure` for any other name, with the nearest; `SourceError` for an unreadable template.
    init(_ name: String, from library: TemplateLibrary) throws {
        let kinds = library.kinds()
        var files: [File] = []
        switch name {
        case "fields":
            files = try Self.files(["fields.yml"], schema: .fields, beside: "", library)
        case _ where kinds.contains(name):
            files = try Self.files(
                library.paths(under: name), schema: .framework, beside: name + "/", library)
        case "page":
            files = try Self.files(library.paths(under: name), schema: nil, beside: "", library)
        default:
            let known = kinds + Self.sharedParts
            let all = "; there are \(known.joined(separator: ", "))"
            throw Failure(
                message: "there is no kind '\(name)'"
                    + Spelling.suggestion(for: name, in: known, otherwise: all))
        }
        self.files = files
    }

    private static func files(
        _ paths: [String], schema: SchemaSubject?, beside folder: String, _ library: TemplateLibrary
    ) throws -> [File] {
        var files: [File] = []
        for path in paths {
            guard let file = try library.file(path) else { continue }
            let isDescribed = schema.map { path == folder + $0.rawValue + ".yml" } ?? false
            files.append(File(path: path, text: isDescribed ? described(file.text, by: schema) : file.text))
        }
        guard let schema else { return files }
        let schemas = Schemas(library, frameworks: FrameworkLibrary(library))
        files.append(File(path: folder + schema.fileName, text: try schemas.schema(for: schema).text))
        return files
    }

    /// The text with the line at its start by which editors find the schema.
    private static func described(_ text: String, by schema: SchemaSubject?) -> String {
        guard let line = schema?.editorLine, !text.hasPrefix(line) else { return text }
        return line + "\n" + text
    }
}
