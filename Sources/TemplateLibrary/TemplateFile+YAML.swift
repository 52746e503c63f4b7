import SourceText
import YAML

extension TemplateFile {
    /// The file's outermost value as YAML.
    ///
    /// - Throws: `SourceError` at the place of the first mistake.
    public func yaml() throws(SourceError) -> YAMLNode {
        if let root = YAMLTree.node(from: tree) { return root }
        return try YAMLReader.read(text, path: path)
    }
}
