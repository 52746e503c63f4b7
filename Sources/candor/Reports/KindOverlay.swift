import TemplateLibrary

/// A file of a kind that comes from a folder of the person's own instead of the program.
struct KindOverlay: Equatable {
    /// The file's name inside the kind's folder: `framework.yml`.
    let file: String
    let folder: String

    /// The files of a kind that folders put over the built-in ones; a file that cannot be read is left out.
    static func all(of kind: String, in library: TemplateLibrary) -> [KindOverlay] {
        library.paths(under: kind).compactMap { path in
            guard case .overlay(let overlay)? = try? library.file(path)?.origin else { return nil }
            return KindOverlay(file: String(path.dropFirst(kind.count + 1)), folder: overlay.folder)
        }
    }
}
