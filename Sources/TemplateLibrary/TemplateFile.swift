/// One file of the library: a framework, a template, a style sheet or a word list.
public struct TemplateFile: Hashable, Sendable {
    /// Where a file was found.
    public enum Origin: Hashable, Sendable {
        /// In the program itself.
        case builtIn
        /// In a folder of the person's own.
        case overlay(TemplateLibrary.Overlay)
    }

    /// The path as a person should see it: the file's own, or `built-in:risk-brief/framework.yml`.
    public let path: String
    /// The whole text, without a byte order mark; line endings are as in the file.
    public let text: String
    /// Where the file was found.
    public let origin: Origin
    /// What the text holds as YAML, where it was read when the program was built; otherwise empty.
    let tree: String

    /// Makes a file.
    public init(path: String, text: String, origin: Origin) {
        self.init(path: path, text: text, origin: origin, tree: "")
    }

    init(path: String, text: String, origin: Origin, tree: String) {
        self.path = path
        self.text = text
        self.origin = origin
        self.tree = tree
    }
}
