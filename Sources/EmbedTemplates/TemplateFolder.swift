import Foundation

/// The folder of templates as it stands on disk.
struct TemplateFolder {
    /// A file that cannot be embedded.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    let path: String

    /// The endings of the files that are templates; `TemplatePath` in the library holds the same list.
    static let endings = [".yml", ".mustache", ".css", ".md", ".txt", ".svg"]

    /// Every template, in the order of the paths' bytes.
    func files() throws -> [EmbeddedFile] {
        try FileManager.default.subpathsOfDirectory(atPath: path)
            .filter(isTemplate)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { try EmbeddedFile(path: $0, text: text(of: $0), place: path + "/" + $0) }
    }

    /// Dot files are not templates, and neither are editors' backups: those end in `~` or lie in a dot file.
    private func isTemplate(_ path: String) -> Bool {
        guard Self.endings.contains(where: path.hasSuffix) else { return false }
        return path.split(separator: "/").allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("#") }
    }

    private func text(of file: String) throws -> String {
        let place = path + "/" + file
        let data = try Data(contentsOf: URL(filePath: place))
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Fault(description: "\(place): not UTF-8; save the file as UTF-8")
        }
        return text
    }
}
