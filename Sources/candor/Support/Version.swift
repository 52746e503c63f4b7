import Markdown

/// What this build is.
enum Version {
    static let number = "0.1.0"

    /// One line that names the version and the library that reads Markdown.
    static var line: String { "candor \(number) (cmark-gfm \(MarkdownLibrary.version)\(Self.libraryNote))" }

    /// Releases before 0.29.0.gfm.13 are slow on hostile input; the input guard is for them.
    private static var libraryNote: String {
        let parts = MarkdownLibrary.version.split(separator: ".")
        guard let release = parts.last.flatMap({ Int($0) }), parts.dropLast().last == "gfm" else { return "" }
        return release < 13 ? ", old, guarded" : ""
    }
}
