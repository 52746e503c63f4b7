import SourceText

/// The templates by path: those in the program, and those that folders of a person's own put over them.
///
/// Overlay is file by file, and the first hit wins: earlier overlays before later ones, then the built-in
/// file. Nothing is read before it is asked for.
public struct TemplateLibrary: Sendable {
    /// A folder whose files stand in front of the built-in ones.
    public struct Overlay: Hashable, Sendable {
        /// The folder's path, absolute or relative to the working folder, as the person should see it.
        public let folder: String

        /// Names a folder; it need not exist.
        public init(folder: String) {
            self.folder = folder
        }
    }

    /// The largest file that an overlay may hold, in bytes: 256 KiB.
    public static let fileLimit = 256 << 10

    private let overlays: [Overlay]

    /// Makes a library; this reads nothing.
    public init(overlays: [Overlay] = []) {
        self.overlays = overlays
    }

    /// The file at a path such as `risk-brief/framework.yml`, or `nil` where there is none.
    ///
    /// - Throws: `SourceError` for a path that leads out of the library, and for an overlay's file that is
    ///   no regular file, is a symbolic link, is larger than `fileLimit`, cannot be read, or is not UTF-8.
    public func file(_ path: String) throws(SourceError) -> TemplateFile? {
        guard let path = TemplatePath(path) else {
            throw SourceError(
                path: path, message: "not a path inside the templates; leave out '..', '.' and a leading '/'")
        }
        guard path.isTemplate else { return nil }
        for overlay in overlays {
            let folder = OverlayFolder(path: overlay.folder)
            guard let source = try folder.file(path) else { continue }
            return TemplateFile(path: source.path, text: source.text, origin: .overlay(overlay))
        }
        return embeddedTemplates.first { $0.path == path.text }.map {
            TemplateFile(path: "built-in:" + path.text, text: $0.text, origin: .builtIn, tree: $0.tree)
        }
    }

    /// The paths of all files below a folder such as `risk-brief`, or of all files for an empty one; sorted.
    ///
    /// An overlay's folder that is missing or cannot be read adds nothing.
    public func paths(under folder: String) -> [String] {
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        let builtIn = embeddedTemplates.map(\.path)
        let overlaid = overlays.flatMap { OverlayFolder(path: $0.folder).paths() }
        let paths = overlaid.isEmpty ? builtIn : Array(Set(builtIn + overlaid))
        return paths.filter { $0.hasPrefix(prefix) }.sorted()
    }

    /// The kinds of document: the folders that hold a `framework.yml`, sorted.
    public func kinds() -> [String] {
        paths(under: "").compactMap { path in
            let parts = path.split(separator: "/")
            return parts.count == 2 && parts[1] == "framework.yml" ? String(parts[0]) : nil
        }
    }
}
