/// What a draft can be rendered to.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
    case md, html, json, text

    /// The extension of its files, without the dot.
    public var fileExtension: String { self == .text ? "txt" : rawValue }

    /// The format that a file's name asks for; `nil` where it asks for none.
    public init?(path: String) {
        guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
            return nil
        }
        let typed = name[name.index(after: dot)...].lowercased()
        switch typed {
        case "md", "markdown": self = .md
        case "htm", "html": self = .html
        case "txt": self = .text
        default: self.init(rawValue: typed)
        }
    }
}
