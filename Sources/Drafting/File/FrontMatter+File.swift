import SourceText
import YAML

extension FrontMatter {
    /// The front matter of any Markdown file; `nil` where it has none.
    ///
    /// - Throws: `SourceError` where it is never closed or cannot be read.
    public init?(of source: SourceFile) throws(SourceError) {
        guard let yaml = try DraftFile.frontMatter(of: source) else { return nil }
        self.init(try YAMLReader.result(of: yaml, path: source.path, firstLine: 2))
    }
}
