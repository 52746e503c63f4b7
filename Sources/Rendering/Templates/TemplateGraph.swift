import SourceText
import TemplateLibrary

/// A template and every partial it includes, read and measured before any of it is rendered.
///
/// A partial `{{> name}}` is the file `name` with the includer's extension, in the includer's folder or in
/// `partials/`. Cycles, depth and expanded size are bounded, because Mustache itself bounds none of them.
struct TemplateGraph {
    /// One file of the graph.
    struct Node {
        let file: TemplateFile
        let tags: [TemplateTag]
    }

    enum Limit {
        static let depth = 8
        static let nesting = 32
        static let inclusions = 10_000
        static let expandedBytes = 8 << 20
    }

    /// The name by which the template's partials find each other, and the files; the root has its own path.
    private(set) var nodes: [String: Node] = [:]
    let root: String

    private let library: TemplateLibrary
    private let folder: String
    private let suffix: String
    private var sizes: [String: (bytes: Int, inclusions: Int)] = [:]

    /// - Parameter path: the template's path in the library: `risk-brief/document.md.mustache`.
    init(root path: String, in library: TemplateLibrary) throws(SourceError) {
        root = path
        self.library = library
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        folder = parts.dropLast().joined(separator: "/")
        suffix = parts.last?.drop { $0 != "." }.description ?? ""
        guard let file = try library.file(path) else {
            throw SourceError(path: path, message: "there is no such template")
        }
        _ = try measure(path, file, trail: [])
    }

    private mutating func measure(
        _ name: String, _ file: TemplateFile, trail: [String]
    ) throws(SourceError) -> (bytes: Int, inclusions: Int) {
        if let known = sizes[name] { return known }
        let tags = try TagScanner(path: file.path, text: file.text).tags()
        nodes[name] = Node(file: file, tags: tags)
        var total = (bytes: file.text.utf8.count, inclusions: 1)
        for tag in tags where tag.kind == .partial {
            let trail = trail + [name]
            guard !trail.contains(tag.name) else {
                throw error(file, tag, "partial '\(tag.name)' includes itself")
            }
            guard trail.count < Limit.depth else {
                throw error(file, tag, "partials go deeper than \(Limit.depth) levels")
            }
            let part = try measure(tag.name, partial(tag, in: file), trail: trail)
            total.bytes += part.bytes
            total.inclusions += part.inclusions
            guard total.bytes <= Limit.expandedBytes, total.inclusions <= Limit.inclusions else {
                throw error(
                    file, tag, "with its partials this template grows beyond 8 MiB or 10,000 inclusions")
            }
        }
        sizes[name] = total
        return total
    }

    private func partial(_ tag: TemplateTag, in file: TemplateFile) throws(SourceError) -> TemplateFile {
        for place in [folder, "partials"] {
            if let found = try library.file("\(place)/\(tag.name)\(suffix)") { return found }
        }
        let known = [folder, "partials"].flatMap { library.paths(under: $0) }
            .filter { $0.hasSuffix(suffix) }
            .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(suffix.count)) } }
        let suggestion = Spelling.suggestion(for: tag.name, in: known)
        throw error(file, tag, "there is no partial '\(tag.name)'\(suggestion)")
    }

    private func error(_ file: TemplateFile, _ tag: TemplateTag, _ message: String) -> SourceError {
        SourceError(path: file.path, location: tag.location, message: message)
    }
}
